import Crypto

/// A file's JSON as lines that survive the body of a mail.
///
/// A heading, base64url of raw deflate, and the first eight hexadecimal digits of the JSON's
/// SHA-256. Deflate says itself where it ends, so that no line break between the digits matters:
/// mail programs break lines anew.
struct TextBlock {
  /// How a block begins, with what it holds.
  enum Heading: String, CaseIterable {
    case results = "ATELIER-RESULTATS"
    case survey = "ATELIER-SONDAGE"

    var format: FileFormat {
      switch self {
      case .results: .results
      case .survey: .survey
      }
    }
  }

  let heading: Heading

  /// The JSON text.
  let bytes: [UInt8]

  /// How many hexadecimal digits of the SHA-256 a block ends with.
  static let sumDigits = 8

  /// What a block ends with that holds some bytes.
  static func sum(of bytes: [UInt8]) -> String { sum(of: SHA256.hash(data: bytes)) }

  /// What a block ends with whose JSON has a digest.
  static func sum(of digest: SHA256Digest) -> String {
    digest.prefix(sumDigits / 2).flatMap { [$0 >> 4, $0 & 15] }.map { String($0, radix: 16) }
      .joined()
  }
}
