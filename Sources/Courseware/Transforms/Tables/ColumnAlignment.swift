/// How the cells of a column are set, by the colons in the line of dashes.
enum ColumnAlignment: String {
  case natural, left, center, right

  /// Reads a cell of the line of dashes, such as `:---:`; nil where it is none.
  init?(dashes cell: ArraySlice<UInt8>) {
    let colon = UInt8(ascii: ":")
    let (begins, ends) = (cell.first == colon, cell.count > 1 && cell.last == colon)
    let dashes = cell.dropFirst(begins ? 1 : 0).dropLast(ends ? 1 : 0)
    guard !dashes.isEmpty, Self.areDashes(dashes) else { return nil }
    switch (begins, ends) {
    case (true, true): self = .center
    case (true, false): self = .left
    case (false, true): self = .right
    case (false, false): self = .natural
    }
  }

  /// The attribute of a cell, with a space before it; empty where the column has none.
  var attribute: String { self == .natural ? "" : " class=\"\(rawValue)\"" }

  /// Whether bytes are hyphens, or the en and em dashes (E2 80 93 and 94) that Word makes of them.
  private static func areDashes(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let first = rest.first {
      if first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      } else if rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]) {
        rest = rest.dropFirst(3)
      } else {
        return false
      }
    }
    return true
  }
}
