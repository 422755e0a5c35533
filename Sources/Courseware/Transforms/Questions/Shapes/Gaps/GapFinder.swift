/// Finds gaps in the texts of a prompt, and puts empty nodes in their place.
///
/// Gaps are found in the parsed tree, so one in a code span or a fenced block is left alone.
struct GapFinder {
  private var gaps: [TextGap] = []
  private var diagnostics: [Diagnostic] = []

  /// Takes the gaps of some blocks out of their texts, in their order.
  static func take(
    from blocks: [MarkdownNode],
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) -> [TextGap] {
    var finder = GapFinder()
    for block in blocks {
      var texts: [MarkdownNode] = []
      var (links, images) = (0, 0)
      block.walk { node, entering in
        switch node.kind {
        case .link:
          links += entering ? 1 : -1
          if entering { finder.checkLink(node, document) }
        case .image: images += entering ? 1 : -1
        case .text where images == 0 && node.literalContains("[["):
          if links == 0 {
            texts.append(node)
          } else {
            finder.report(.insideLink, "[[", node, document)
          }
        default: break
        }
      }
      for text in texts { finder.split(text, of: block, document) }
    }
    diagnostics += finder.diagnostics
    return finder.gaps
  }

  /// Takes the gaps out of one text, from the first to the last.
  private mutating func split(
    _ node: MarkdownNode,
    of block: MarkdownNode,
    _ document: borrowing MarkdownDocument
  ) {
    let pieces = node.literal.split(separator: "[[", omittingEmptySubsequences: false)
    var before = pieces[0]
    for (index, piece) in pieces.enumerated().dropFirst() {
      guard let closing = piece.firstRange(of: "]]") else {
        let fault = index == pieces.count - 1 ? fault(unclosedAtEndOf: node) : .unclosed
        report(fault, "[[" + piece.prefix(20), node, document)
        continue
      }
      let content = piece[..<closing.lowerBound]
      do throws(GapFault) {
        let gap = TextGap(text: try GapText(String(content)), node: .inline(""), block: block)
        let text = MarkdownNode.text(String(before))
        text.line = node.line
        node.insertBefore(text)
        node.insertBefore(gap.node)
        gaps.append(gap)
      } catch {
        report(error, "[[" + content, node, document)
      }
      before = piece[closing.upperBound...]
    }
    node.literal = String(before)
  }

  /// Why a gap does not close in the text that it opens in.
  private func fault(unclosedAtEndOf node: MarkdownNode) -> GapFault {
    guard let next = node.next,
      sequence(first: next, next: \.next).prefix(20).contains(where: {
        $0.kind == .text && $0.literalContains("]]")
      })
    else { return .unclosed }
    return next.kind == .softBreak || next.kind == .lineBreak ? .overLines : .markup
  }

  /// Says so where libcmark made a link of `[[a]](…)`, or of `[[a]]` with `[a]: …` elsewhere.
  private mutating func checkLink(_ link: MarkdownNode, _ document: borrowing MarkdownDocument) {
    let text = link.plainText
    let isWhole = text.hasPrefix("[") && text.hasSuffix("]")
    let isInside =
      link.previous?.literal.hasSuffix("[") == true && link.next?.literal.hasPrefix("]") == true
    let typed = isWhole ? "[" + text : "[[\(text)]]"
    guard isWhole || isInside,
      document.source.line(document.line(of: link)).contains(typed)
    else { return }
    report(.link, typed, link, document)
  }

  private mutating func report(
    _ fault: GapFault,
    _ place: String,
    _ node: MarkdownNode,
    _ document: borrowing MarkdownDocument
  ) {
    diagnostics.append(
      document.diagnostic(fault.message, help: fault.help, at: node, pointingAt: place, "[[")
    )
  }
}
