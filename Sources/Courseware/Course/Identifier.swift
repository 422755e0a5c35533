extension String {
  /// Whether it is 1 to 64 of `A-Za-z0-9._-`, as what files of several kinds name each other by.
  package var isIdentifier: Bool {
    (1...64).contains(utf8.count)
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}

extension Localized {
  package static let identifier = Localized(
    fr: "1 à 64 lettres sans accent, chiffres, points, tirets bas ou traits d'union",
    en: "1 to 64 letters without accents, digits, dots, underscores or hyphens"
  )
}

extension FieldReader {
  /// A field that has to be there and to be an identifier.
  mutating func identifier(_ name: String) -> String? {
    parsed(name, expected: .identifier, required: true) { $0.isIdentifier ? $0 : nil }
  }
}
