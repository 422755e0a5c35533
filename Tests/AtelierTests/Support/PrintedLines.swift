/// What a document says that a command prints.
///
/// `…` stands for anything, and alone on its line for any lines; a serial, which chance has drawn,
/// stands for the one that is there, also in groups of four.
struct PrintedLines {
  /// The lines that the document shows.
  let expected: [String]

  /// The serials that the document shows, each with the one for which it stands; nil where a
  /// command printed something else.
  func serials(in printed: [String]) -> [String: String]? {
    match(printed[...], expected[...])
  }

  private func match(
    _ printed: ArraySlice<String>,
    _ expected: ArraySlice<String>
  ) -> [String: String]? {
    guard let first = expected.first else { return printed.isEmpty ? [:] : nil }
    let rest = expected.dropFirst()
    if first.drop(while: { $0 == " " }) == "…" {
      return (printed.startIndex...printed.endIndex).lazy
        .compactMap { match(printed[$0...], rest) }.first
    }
    guard let line = printed.first, Self.match(line, first),
      let others = match(printed.dropFirst(), rest)
    else { return nil }
    return others.merging(zip(Self.serials(first), Self.serials(line))) { other, _ in other }
  }

  private static func match(_ line: String, _ expected: String) -> Bool {
    let (line, expected) = (masked(line), masked(expected))
    let parts = expected.split(separator: "…", omittingEmptySubsequences: false)
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return line == expected
    }
    guard line.hasPrefix(first) else { return false }
    var rest = line.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }

  private static func serials(_ line: String) -> [String] {
    line.matches(of: serial).map { $0.output.filter { !$0.isWhitespace } }
  }

  private static func masked(_ line: String) -> String {
    line.replacing(serial, with: "SERIAL")
  }

  private static var serial: Regex<Substring> { /(?:[0-9A-Z]{4}[ \u{A0}]?){6}[0-9A-Z]{2}/ }
}
