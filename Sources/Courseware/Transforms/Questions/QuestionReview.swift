/// What tells a reader later which question it was, and where to read again.
///
/// It is found before the form is made, which takes the parts of the question apart.
struct QuestionReview {
  /// The first words of the prompt, up to the end of their block; nil where there are none.
  let prompt: String?

  /// See `Question.passage`.
  let passage: String?

  init(_ body: QuestionBody, shape: any AnswerShape, line: Int, _ draft: borrowing ModuleDraft) {
    let gaps = (shape as? GapsShape)?.gaps.map(\.node) ?? []
    prompt = body.prompt.lazy.map { Self.text(of: $0, gaps: gaps) }.first { !$0.isEmpty }
    passage = Self.link(in: body.explanations, draft) ?? Self.headingAbove(line, draft)
  }

  private static func text(of block: MarkdownNode, gaps: [MarkdownNode]) -> String {
    guard !gaps.isEmpty else { return block.plainText.collapsed }
    var text = ""
    block.walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case .text, .code: text += node.literal
      case .softBreak, .lineBreak: text += " "
      case .customInline where gaps.contains(node): text += "[…]"
      default: break
      }
    }
    return text.collapsed
  }

  private static func link(
    in explanations: [MarkdownNode],
    _ draft: borrowing ModuleDraft
  ) -> String? {
    var found: String?
    for explanation in explanations where found == nil {
      explanation.walk { node, entering in
        guard found == nil, entering, node.kind == .link else { return }
        let address = node.address
        if address.utf8.first == UInt8(ascii: "#") {
          found = draft.header.page + address
        } else if leadsToModule(address, draft.files) {
          found = address
        }
      }
    }
    return found
  }

  /// Whether an address that `Links` has set is that of a module's page.
  private static func leadsToModule(_ address: String, _ files: CourseFiles) -> Bool {
    let path = address.prefix { $0 != "#" }
    return path.hasSuffix(".html") && files.modules.contains(String(path.dropLast(5)))
  }

  /// In an assessment, what stands above a question is another one.
  private static func headingAbove(_ line: Int, _ draft: borrowing ModuleDraft) -> String? {
    guard draft.header.kind == .lesson else { return nil }
    var above = 0..<draft.outlineLines.count
    while !above.isEmpty {
      let middle = (above.lowerBound + above.upperBound) / 2
      above =
        draft.outlineLines[middle] < line
        ? middle + 1..<above.upperBound : above.lowerBound..<middle
    }
    let count = above.lowerBound
    return count == 0 ? nil : "\(draft.header.page)#\(draft.outline[count - 1].id)"
  }
}
