/// Makes the ids of headings and questions out of their text: lower-case, accents dropped, each
/// other run of characters a hyphen.
enum Slug {
  /// The slug of a text; empty where it holds no letter or digit.
  static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    var pendingHyphen = false
    let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : latin(text.folded)
    for byte in plain.utf8 {
      let lower = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
      switch lower {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        slug.append(lower)
      default:
        pendingHyphen = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Whether a text may name a question: `[a-z0-9-]+`.
  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
      }
  }

  /// Letters that have no accent to drop but are written with Latin ones.
  private static func latin(_ text: String) -> String {
    text.replacing("œ", with: "oe").replacing("æ", with: "ae").replacing("ß", with: "ss")
      .replacing("ø", with: "o").replacing("ł", with: "l")
  }
}
