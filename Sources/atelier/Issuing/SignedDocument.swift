import Certificates
import Tracker

/// A document that is signed, and not recorded yet.
struct SignedDocument {
  let document: IssuedDocument
  let token: String

  /// The id of the person whom it is for.
  let participant: String

  /// What the register is to keep of it.
  var content: DocumentContent {
    DocumentContent(document, token: token, participant: participant)
  }
}
