/// Neighbouring texts and ends of lines, whose text is looked through as one.
struct TermRun {
  /// The text, with a line feed for each end of a line.
  let bytes: [UInt8]

  private let nodes: [MarkdownNode]

  init(_ nodes: [MarkdownNode]) {
    self.nodes = nodes
    bytes = nodes.reduce(into: []) { bytes, node in
      if node.kind == .text { node.withLiteral { bytes += $0 } } else { bytes.append(0x0A) }
    }
  }

  /// Makes links of terms found in the text.
  func link(_ matches: [TermIndex.Match], to entries: [Glossary.Entry]) {
    guard !matches.isEmpty, let first = nodes.first else { return }
    var index = 0
    func add(_ range: Range<Int>) {
      for node in lines(in: range) { first.insertBefore(node) }
    }
    for match in matches {
      add(index..<match.range.lowerBound)
      let opening: Markup = "<a class=\"term\" href=\"\(Glossary.page)#\(entries[match.term].id)\">"
      let link = MarkdownNode.inline(opening, "</a>")
      link.append(lines(in: match.range))
      first.insertBefore(link)
      index = match.range.upperBound
    }
    add(index..<bytes.count)
    for node in nodes { node.free() }
  }

  /// A part of the text as nodes again.
  private func lines(in range: Range<Int>) -> [MarkdownNode] {
    var nodes: [MarkdownNode] = []
    for (number, line) in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { nodes.append(.softBreak()) }
      guard !line.isEmpty else { continue }
      let text = MarkdownNode.text("")
      text.becomeText(Array(line))
      text.line = self.nodes[0].line
      nodes.append(text)
    }
    return nodes
  }
}
