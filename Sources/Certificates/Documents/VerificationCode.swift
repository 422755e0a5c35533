import Courseware
import Typesetting

/// The QR code by which a document is checked.
struct VerificationCode: Sendable {
  /// The widest that can be scanned from 40 mm of print: with more, squares are below 0.35 mm.
  static let maximumVersion = 25

  /// The bytes that a code of that version holds at level M (ISO/IEC 18004, table 7).
  static let maximumBytes = 997

  private static let millimetres = 40.0

  /// The code.
  let code: QRCode

  /// What it holds: an address, or the bare token where no site is known.
  let text: String

  /// The verifier's page, as it is printed; nil where no site is known.
  let address: String?

  /// How wide the code is with its quiet zone, so that it is 40 mm without.
  var width: String {
    let squares = Double(code.size + 2 * QRCode.quietZone)
    let hundredths = (Self.millimetres * squares / Double(code.size) * 100).rounded()
    return "\(hundredths / 100)mm"
  }

  /// Encodes what checks a document.
  ///
  /// - Throws: a `Diagnostic` that names the longest of what makes it too dense.
  init(_ document: IssuedDocument, siteURL: String?) throws(Diagnostic) {
    address = Course.verifierAddress(at: siteURL)
    text = Self.text(of: document, address: address)
    guard let code = QRCode(text, maximumVersion: Self.maximumVersion) else {
      throw .codeTooDense(document.certificate, siteURL: siteURL)
    }
    self.code = code
  }

  /// Makes sure that there is room for what checks a document, without encoding it.
  ///
  /// - Throws: a `Diagnostic` that names the longest of what makes it too dense.
  static func check(_ document: IssuedDocument, siteURL: String?) throws(Diagnostic) {
    let text = text(of: document, address: Course.verifierAddress(at: siteURL))
    guard text.utf8.count <= maximumBytes else {
      throw .codeTooDense(document.certificate, siteURL: siteURL)
    }
  }

  private static func text(of document: IssuedDocument, address: String?) -> String {
    let token = document.token ?? Specimen.token(like: document.certificate)
    return address.map { "\($0)#\(token)" } ?? token
  }
}
