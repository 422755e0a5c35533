/// The lines of a paragraph as they are typed, without the marks of the quotes and lists that it
/// stands in.
struct TypedLines {
  /// The paragraph, or the heading that libcmark makes of one with a line of dashes under it.
  let block: MarkdownNode

  /// The lines of the file, counted from 1.
  private(set) var numbers: ClosedRange<Int>

  private enum Container {
    case quote, item(firstLine: Int)
  }

  /// What the block stands in, the outer before the inner.
  private let containers: [Container]

  init(_ block: MarkdownNode, in document: borrowing MarkdownDocument) {
    self.block = block
    let first = document.line(of: block)
    numbers = first...max(first, document.lastLine(of: block))
    var containers: [Container] = []
    var next = block.parent
    while let node = next {
      next = node.parent
      if node.kind == .blockQuote { containers.append(.quote) }
      guard node.kind == .item else { continue }
      // On all other lines an item has no mark, only white space.
      let line = document.line(of: node)
      if line == first { containers.append(.item(firstLine: line)) }
    }
    self.containers = containers.reversed()
    guard block.kind == .heading else { return }
    // libcmark lets most headings end one line too late.
    let underline = numbers.dropFirst().first { isUnderline($0, in: document.source) }
    numbers = first...(underline ?? first)
  }

  private func isUnderline(_ line: Int, in source: SourceText) -> Bool {
    let content = content(of: line, in: source)
    guard let mark = content.first else { return false }
    return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "="))
      && content.allSatisfy { $0 == mark }
  }

  /// What a line says; the bytes keep their places in the file.
  func content(of line: Int, in source: SourceText) -> ArraySlice<UInt8> {
    var rest = source.bytes[source.range(ofLine: line)].trimmed
    for container in containers {
      switch container {
      case .quote:
        guard rest.first == UInt8(ascii: ">") else { return rest }
        rest = rest.dropFirst().trimmed
      case .item(let first):
        guard first == line else { continue }
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count + 1).trimmed
      }
    }
    return rest
  }

  /// A line as a row of a table.
  func row(_ line: Int, in source: SourceText) -> PipeRow {
    PipeRow(content(of: line, in: source), line: line)
  }
}
