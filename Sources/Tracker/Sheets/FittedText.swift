/// How large some lines of bold sans-serif type can be in a box, so that all of them fit.
///
/// Widths are guessed from characters, a little too wide; what is guessed too narrow still wraps.
struct FittedText {
  private let lines: [String]

  /// The box in points.
  private let width: Double
  private let height: Double

  /// The height of a line, in sizes of type.
  private static let lineHeight = 1.15

  /// Takes lines, each of which may wrap between words and after hyphens, and a box in millimetres.
  init(_ lines: [String], in box: (width: Double, height: Double)) {
    self.lines = lines
    width = box.width / 25.4 * 72
    height = box.height / 25.4 * 72
  }

  /// The largest size in points, of even ones, at which all lines fit and no word is broken.
  ///
  /// A word so long that it would be set smaller than `readable` is broken rather.
  func size(from largest: Int, readable: Int, to smallest: Int) -> Int {
    let sizes = stride(from: largest, through: smallest, by: -2)
    let widest = lines.flatMap(Self.words).map(Self.width).max() ?? 0
    let whole = sizes.first { widest * Double($0) <= width && fits($0) }
    if let whole, whole >= readable { return whole }
    return sizes.first(where: fits) ?? smallest
  }

  private func fits(_ size: Int) -> Bool {
    let count = lines.reduce(0) { $0 + rows(of: $1, size) }
    return Double(count) * Double(size) * Self.lineHeight <= height
  }

  /// How many rows a line takes.
  private func rows(of line: String, _ size: Int) -> Int {
    let room = width / Double(size)
    var (rows, used) = (1, 0.0)
    for word in Self.words(line).map(Self.width) {
      if used > 0, used + word > room { (rows, used) = (rows + 1, 0) }
      used += word
      while used > room { (rows, used) = (rows + 1, used - room) }
    }
    return rows
  }

  /// What a line may wrap between, each with the space or hyphen after it.
  private static func words(_ line: String) -> [String] {
    var words = [""]
    for character in line {
      words[words.count - 1].append(character)
      if character == " " || character == "-" { words.append("") }
    }
    return words
  }

  private static func width(_ word: String) -> Double {
    word.reduce(0) { $0 + width($1) }
  }

  /// As wide as Liberation Sans Bold or wider; a sign of a script unknown is taken for a square.
  private static func width(_ character: Character) -> Double {
    switch character {
    case "i", "j", "l", "I", "f", "t", "r", " ", ".", ",", "'", "’", "-": 0.4
    case "m", "w", "M", "W", "Œ", "Æ", "œ", "æ", "@", "%": 0.96
    case _ where (character.unicodeScalars.first?.value ?? 0) >= 0x1100: 1.05
    case _ where character.isUppercase: 0.78
    default: 0.62
    }
  }
}
