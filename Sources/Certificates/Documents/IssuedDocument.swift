import Courseware

/// A document for one person: what is signed, what is printed besides, and the signature.
public struct IssuedDocument: Hashable, Sendable {
  /// What is signed.
  public var certificate: Certificate

  /// What is printed besides.
  public var particulars: Particulars

  /// The signed token; nil of a specimen.
  public var token: String?

  /// Puts a document together.
  public init(certificate: Certificate, particulars: Particulars, token: String?) {
    self.certificate = certificate
    self.particulars = particulars
    self.token = token
  }

  /// The language that the document is in: the « certificat de réalisation » is that of a ministry.
  func language(inCourse language: Language) -> Language {
    certificate.kind == .completion ? .french : language
  }
}
