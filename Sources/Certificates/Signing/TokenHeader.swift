import Courseware

/// The first part of a token; it names a key and chooses nothing.
struct TokenHeader {
  /// Characters in the id of a key.
  static let idLength = 16

  /// The id of the key that signed.
  let keyID: String

  private static let start = #"{"alg":"ES256","kid":""#
  private static let end = #"","typ":"JWT"}"#

  init(keyID: String) {
    self.keyID = keyID
  }

  /// Takes a header from its bytes; nil of any that is not this one, byte for byte.
  init?(_ bytes: [UInt8]) {
    let (start, end) = (Array(Self.start.utf8), Array(Self.end.utf8))
    guard bytes.count == start.count + Self.idLength + end.count, bytes.starts(with: start),
      bytes.suffix(end.count).elementsEqual(end)
    else { return nil }
    let id = bytes.dropFirst(start.count).prefix(Self.idLength)
    keyID = String(decoding: id, as: UTF8.self)
    guard [UInt8](base64URL: keyID) != nil else { return nil }
  }

  /// The header as it is signed.
  var text: String { Self.start + keyID + Self.end }
}
