/// How large a name is set, so that it fits its line; the longest wrap.
enum NameSize: String, CaseIterable {
  case largest
  case large
  case medium
  case small
  case smallest

  /// The line that the name has, in points.
  private static let line = 468.0

  /// The type size in points, as in the style sheet.
  var points: Double {
    switch self {
    case .largest: 32
    case .large: 27
    case .medium: 22.5
    case .small: 19
    case .smallest: 16
    }
  }

  /// The largest size in which a name surely fits, else the smallest.
  init(_ name: String) {
    let width = name.reduce(0) { $0 + Self.width(of: $1) }
    self = Self.allCases.first { width * $0.points <= Self.line } ?? .smallest
  }

  /// How wide a character is in bold at most, in ems, in the serifs that documents are set in.
  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first, scalar.value < 0x1E00 else { return 1.05 }
    if "iIjltfr'’.,-J ".contains(character) { return 0.45 }
    if "MWŒÆ—mwœæ".contains(character) { return 1.02 }
    return character.isUppercase ? 0.8 : 0.6
  }
}
