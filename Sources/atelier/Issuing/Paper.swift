import Certificates

/// A document of which files are made.
struct Paper {
  let document: IssuedDocument

  /// The name of its files, without their endings.
  let name: String

  /// Whose it is, as diagnostics say it.
  let owner: String
}
