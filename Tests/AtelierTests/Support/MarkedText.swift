/// A text in which `▼` stands before each place that a diagnostic must point at.
struct MarkedText {
  /// The text without its marks.
  let text: String

  /// The places of the marks as `line:column`, in order.
  let places: [String]

  init(_ marked: String) {
    var places: [String] = []
    var (line, column) = (1, 1)
    for character in marked {
      switch character {
      case "▼": places.append("\(line):\(column)")
      case "\n", "\r\n": (line, column) = (line + 1, 1)
      default: column += 1
      }
    }
    text = marked.replacing("▼", with: "")
    self.places = places
  }
}
