public import Courseware
import Foundation

/// A picture that is written into documents: PNG, JPEG or SVG, known by its first bytes.
public struct DocumentImage: Hashable, Sendable {
  /// The picture as an address that holds it.
  let address: String

  /// Takes a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: the file's content.
  ///   - file: its path, as it is shown to the user.
  /// - Throws: a `Diagnostic` if it is none of the three.
  public init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    guard let type = Self.type(of: bytes) else { throw .noDocumentImage(file) }
    address = "data:\(type);base64,\(Data(bytes).base64EncodedString())"
  }

  private static func type(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
    let before = /\u{FEFF}?(?:\s|<\?xml[^>]*>|<!--(?s:.*?)-->|<!DOCTYPE[^>]*>)*/
    let start = head.prefixMatch(of: before)?.range.upperBound ?? head.startIndex
    return head[start...].prefixMatch(of: /<svg[\s>]/) != nil ? "image/svg+xml" : nil
  }
}
