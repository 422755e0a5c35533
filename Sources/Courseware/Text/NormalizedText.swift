import Foundation

extension String {
  /// The text in Unicode's composed form (NFC), as names, ids and answers are kept.
  public var composed: String { isComposed ? self : precomposedStringWithCanonicalMapping }

  /// Whether the text surely is composed, which spares most texts the work.
  ///
  /// A byte of CC or more begins a character from U+0300 on; E2 80 begins the signs of typography,
  /// and with 80 or 81 the two spaces that decompose.
  private var isComposed: Bool {
    let isComposed = utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while let found = bytes.nextBeyondASCII(from: index) {
        switch bytes[found] {
        case 0xE2 where bytes[found + 1] == 0x80 && bytes[found + 2] >= 0x82: index = found + 3
        case 0xCC...: return false
        default: index = found + 2
        }
      }
      return true
    }
    return isComposed ?? false
  }

  /// The text without white space at its ends and with each run of it inside as one space.
  var collapsed: String {
    guard !isCollapsed else { return self }
    // A String: a view of scalars would make room for each word by itself, and move all before it.
    var collapsed = ""
    for word in unicodeScalars.split(whereSeparator: \.isSpace) {
      if !collapsed.isEmpty { collapsed += " " }
      collapsed += Substring(word)
    }
    return collapsed
  }

  /// Whether the text surely holds no white space but single spaces between words.
  ///
  /// White space outside ASCII is C2 85, C2 A0, begins with E1 or E3, or is E2 80 or E2 81 and a
  /// byte that no apostrophe, quote or dash has third; where it may be, the answer is no.
  private var isCollapsed: Bool {
    let isCollapsed = utf8.withContiguousStorageIfAvailable { bytes in
      var (afterSpace, previous, beforePrevious) = (true, UInt8(0), UInt8(0))
      for byte in bytes {
        switch byte {
        case 0x21..<0x80: break
        case 0x20:
          if afterSpace { return false }
        case 0x09...0x0D, 0xE1, 0xE3: return false
        case 0x80...0x8A, 0x9F, 0xA0, 0xA8, 0xA9, 0xAF:
          if previous == 0xC2 || beforePrevious == 0xE2 && previous < 0x82 { return false }
        default: break
        }
        afterSpace = byte == 0x20
        (beforePrevious, previous) = (previous, byte)
      }
      return bytes.isEmpty || !afterSpace
    }
    return isCollapsed ?? false
  }

  /// The text in lower case without accents, for words that may be typed either way.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    return String(
      String.UnicodeScalarView(
        decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
          $0.isASCII || $0.properties.generalCategory != .nonspacingMark
        }
      )
    )
    .lowercased()
  }

  /// The text with its first letter in upper case.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Unicode.Scalar {
  /// Whether it is white space; to look into Unicode's tables takes long.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
