/// A participant's number with its check letter, such as `017-T`.
public struct ParticipantNumber: Hashable, Sendable {
  /// The number, from 1 to 999,999.
  public let value: Int

  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXY")

  /// Takes a number; nil if it is out of range.
  public init?(_ value: Int) {
    guard (1...999_999).contains(value) else { return nil }
    self.value = value
  }

  /// Reads a number written exactly as it is given out; nil where the letter is wrong, too.
  public init?(_ text: String) {
    let digits = text.utf8.prefix { $0 &- UInt8(ascii: "0") < 10 }
    guard (3...6).contains(digits.count), let value = Int(Substring(digits)),
      let number = ParticipantNumber(value), number.text.utf8.elementsEqual(text.utf8)
    else { return nil }
    self = number
  }

  /// The number as it is given out: three digits at least, a hyphen, the letter.
  public var text: String {
    let digits = String(value)
    let padding = String(repeating: "0", count: max(0, 3 - digits.count))
    return "\(padding)\(digits)-\(Self.letters[value % Self.letters.count])"
  }
}
