/// The notes that Markdown took for definitions of links, and left no trace of.
///
/// `[^1]: word` is a link's definition to Markdown, and `[^1]` a link to `word`. The tree does not
/// show it, so the lines that look like notes are compared with the notes that were found.
struct SwallowedNotes {
  /// Their labels.
  private(set) var labels: Set<String> = []

  /// An error for each.
  private(set) var diagnostics: [Diagnostic] = []

  init(
    besides found: NoteDefinitions,
    codeLines: [ClosedRange<Int>],
    trainerLines: [ClosedRange<Int>],
    in document: borrowing MarkdownDocument
  ) {
    let source = document.source
    var typed: [String: [(mark: NoteMark, line: Int)]] = [:]
    var hidden = (codeLines.map { $0.shifted(by: document.lineOffset) } + trainerLines)
      .sorted { $0.lowerBound < $1.lowerBound }[...]
    for line in Self.linesOfNotes(in: source, from: document.lineOffset + 1) {
      hidden = hidden.drop { $0.upperBound < line }
      let content = source.bytes[source.range(ofLine: line)].drop(while: Self.isContainerMark)
      guard hidden.first?.contains(line) != true,
        let (mark, start) = NoteMark.definition(at: content),
        Self.looksLikeAddress(content.dropFirst(start))
      else { continue }
      typed[mark.label, default: []].append((mark, line))
    }
    for (label, places) in typed {
      let lines = found.lines[label, default: []]
      let missing = max(0, places.count - lines.count)
      for (mark, line) in places.filter({ !lines.contains($0.line) }).prefix(missing) {
        labels.insert(label)
        diagnostics.append(
          source.diagnostic(
            .swallowedNote(mark.typed),
            help: .moreThanOneWord,
            line: line,
            pointingAt: mark.typed
          )
        )
      }
    }
  }

  /// The lines, counted from 1, that hold `[^`, each once.
  private static func linesOfNotes(in source: SourceText, from first: Int) -> [Int] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines: [Int] = []
      var index = source.range(ofLine: first).lowerBound
      while let caret = bytes.next(UInt8(ascii: "^"), from: index) {
        index = caret + 1
        guard caret > 0, bytes[caret - 1] == UInt8(ascii: "[") else { continue }
        lines.append(source.line(ofByte: caret))
        index = source.range(ofLine: lines[lines.count - 1]).upperBound
      }
      return lines
    }
  }

  private static func isContainerMark(_ byte: UInt8) -> Bool {
    " \t>-+*.)0123456789".utf8.contains(byte)
  }

  /// Whether a note is one word, or a word and what can be a link's title.
  private static func looksLikeAddress(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 > 0x20 }.drop { $0 <= 0x20 }
    return rest.first.map { "\"'(".utf8.contains($0) } ?? true
  }
}

extension ClosedRange<Int> {
  fileprivate func shifted(by offset: Int) -> ClosedRange {
    (lowerBound + offset)...(upperBound + offset)
  }
}
