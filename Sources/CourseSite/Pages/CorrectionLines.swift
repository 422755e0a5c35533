import Courseware
import Typesetting

/// The line that a diagnostic points into, as it was typed, between the two around it.
struct CorrectionLines {
  /// Characters of a line that are shown whole; of a longer one, what is around the place.
  private static let longest = 600

  /// What a template is given for each line.
  let values: [[String: TemplateValue]]

  /// Takes the lines from a file, or the line that the diagnostic has kept where the file cannot
  /// be read as a text.
  init(_ diagnostic: Diagnostic, in source: SourceText?) {
    guard let excerpt = diagnostic.excerpt, let position = diagnostic.position,
      let number = position.line, let column = position.column
    else {
      values = []
      return
    }
    guard let source, number <= source.lineCount else {
      values = [Self.values(excerpt.marked, number: number, isWrong: true)]
      return
    }
    let line = source.line(number)
    let marked = line.count > Self.longest ? excerpt.marked : MarkedLine(line, column: column)
    values =
      Self.context(number - 1, of: source)
      + [Self.values(marked, number: number, isWrong: true)]
      + Self.context(number + 1, of: source)
  }

  private static func context(_ number: Int, of source: SourceText) -> [[String: TemplateValue]] {
    guard (1...source.lineCount).contains(number) else { return [] }
    let line = source.line(number)
    guard line.contains(where: { !$0.isWhitespace }) else { return [] }
    let shown = line.count > 160 ? line.prefix(160) + "…" : line[...]
    return [values(MarkedLine(shown, column: .max), number: number, isWrong: false)]
  }

  private static func values(
    _ line: MarkedLine,
    number: Int,
    isWrong: Bool
  ) -> [String: TemplateValue] {
    [
      "number": .text("\(number)"),
      "before": .verbatim(line.before),
      "marked": .verbatim(line.marked),
      "after": .verbatim(line.after),
      "is_wrong": .flag(isWrong),
    ]
  }
}

extension CorrectionLines {
  /// The names that a template may use for each line.
  static let schema: TemplateSchema = [
    "number": .text,
    "before": .text,
    "marked": .text,
    "after": .text,
    "is_wrong": .flag,
  ]
}
