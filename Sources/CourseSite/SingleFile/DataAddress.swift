import Foundation

/// A file as an address that holds all of it.
struct DataAddress {
  /// The address: `data:`, the kind of file and its bytes.
  let text: String

  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: its path, the end of which says what kind it is.
  init(_ bytes: [UInt8], of path: String) {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    let type = Self.types[ending] ?? "application/octet-stream"
    text = "data:\(type);base64,\(Data(bytes).base64EncodedString())"
  }

  private static let types = [
    "gif": "image/gif",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
  ]
}
