/// Makes questions of the headings of assessments and surveys that answers follow.
///
/// Before:
/// ```
/// ## Peut-on publier ? {#secret points=2}
/// - [ ] Oui
/// - [x] Non
/// ```
///
/// After:
/// ```
/// > [!quiz] secret points=2
/// > Peut-on publier ?
/// >
/// > - [ ] Oui
/// > - [x] Non
/// ```
///
/// The question holds all up to the next heading of level 1 or 2. It runs before the tree is
/// indexed, so that all else is the same for questions in quotes and under headings.
struct HeadingQuestions: Transform {
  /// A heading of level 2, or none, and the blocks up to the next heading of level 1 or 2.
  private struct Section {
    let heading: MarkdownNode?
    var blocks: [MarkdownNode] = []
  }

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    guard draft.header.kind != .lesson else { return }
    var sections = [Section(heading: nil)]
    for block in document.root.children {
      if block.kind == .heading, block.headingLevel <= 2 {
        sections.append(Section(heading: block.headingLevel == 2 ? block : nil))
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    for section in sections {
      if let heading = section.heading {
        rewrite(heading, section.blocks, document, &draft)
      } else {
        reportStray(section.blocks, document, &draft)
      }
    }
  }

  private func rewrite(
    _ heading: MarkdownNode,
    _ blocks: [MarkdownNode],
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    let isSurvey = draft.header.kind == .survey
    let label = HeadingLabel(takenFrom: heading, document, &draft.diagnostics)
    let tables = draft.tables
    let isAnswer = { (block: MarkdownNode) in
      isSurvey ? AnswerPart.isSurveyAnswer(block) : AnswerPart.isAnswer(block, tables)
    }
    guard blocks.contains(where: isAnswer) || !isSurvey && AnswerPart.hasGap(heading) else {
      let asks = label != nil || heading.plainText.collapsed.hasSuffix("?")
      if asks, !blocks.contains(where: Self.isQuestion) {
        let help = isSurvey ? Localized.addSurveyAnswer : .addOptionsUnderHeading
        draft.diagnostics.append(document.diagnostic(.noOptions, help: help, at: heading))
      }
      return
    }
    let kind = isSurvey ? CalloutKind.survey : .question
    let mark = "[!\(kind.words[0])] \(label?.words ?? "")"
    let quote = MarkdownNode.blockQuote()
    let prompt = MarkdownNode.paragraph()
    // The mark's line, which will be taken away again, is one more than what is typed.
    (quote.line, prompt.line) = (heading.line, heading.line - 1)
    prompt.append([.text(mark), .softBreak()] + heading.children)
    quote.append(prompt)
    quote.append(blocks)
    // Authors like to draw a line between two questions.
    while let last = quote.lastChild, last.kind == .thematicBreak { last.free() }
    heading.insertBefore(quote)
    heading.free()
  }

  /// A quote that is a question already.
  private static func isQuestion(_ block: MarkdownNode) -> Bool {
    guard block.kind == .blockQuote, let mark = CalloutMark(block) else { return false }
    return CalloutKind(word: mark.word)?.isQuestion ?? false
  }

  /// Options under no heading of level 2 would not be asked.
  private func reportStray(
    _ blocks: [MarkdownNode],
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    let isSurvey = draft.header.kind == .survey
    let isAnswer = isSurvey ? AnswerPart.isSurveyAnswer : AnswerPart.isChoice
    guard let stray = blocks.first(where: isAnswer) else { return }
    draft.diagnostics.append(
      document.diagnostic(.noPrompt, help: .writePromptAsHeading, at: stray)
    )
  }
}

extension Localized {
  fileprivate static let addOptionsUnderHeading = Localized(
    fr:
      "ajoutez sous le titre des réponses, chacune sur une ligne : « - [ ] … », et cochez la bonne : « - [x] … »",
    en:
      "add options under the heading, each on a line: '- [ ] …', and tick the right one: '- [x] …'"
  )

  fileprivate static let writePromptAsHeading = Localized(
    fr: "écrivez la question au-dessus, sur une ligne à elle : « ## La question ? »",
    en: "write the question above them, on a line of its own: '## The question?'"
  )
}
