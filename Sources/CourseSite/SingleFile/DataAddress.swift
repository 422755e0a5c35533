import Foundation

/// A file as an address that holds all of it.
struct DataAddress {
  /// The address: `data:`, the kind of file and its bytes.
  let text: String

  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - path: its path, the end of which says what kind it is.
  init(_ bytes: [UInt8], of path: String) {
    text = "data:\(MediaType(path: path).text);base64,\(Data(bytes).base64EncodedString())"
  }
}
