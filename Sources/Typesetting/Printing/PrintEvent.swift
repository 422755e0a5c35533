/// A line that the script says while it prints.
enum PrintEvent: Equatable {
  /// A page is laid out: its number.
  case page(Int)

  /// WeasyPrint warned of something in a document.
  case warning(String, text: String)

  /// A document is printed: its name.
  case done(String)

  /// A document could not be printed: its name, and why.
  case failed(String, reason: String)

  /// Reads a line; nil of anything else.
  init?(line: String) {
    let words = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard words.count > 1 else { return nil }
    let rest = words.count > 2 ? words[2] : ""
    switch words[0] {
    case "page":
      guard let page = Int(words[1]) else { return nil }
      self = .page(page)
    case "warning": self = .warning(words[1], text: rest)
    case "done": self = .done(words[1])
    case "failed": self = .failed(words[1], reason: rest)
    default: return nil
    }
  }
}
