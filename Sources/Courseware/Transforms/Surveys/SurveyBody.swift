/// The parts of a question of a survey, found among the blocks of its quote.
struct SurveyBody {
  /// The blocks before the answer; the first is the question itself.
  private(set) var prompt: [MarkdownNode] = []

  /// The options in the order of the text.
  private(set) var options: [AnswerOption] = []

  /// What the author wrote about how to answer.
  private(set) var phrases: [SurveyPhrase] = []

  /// Whether something was wrong enough that no form can be made.
  private(set) var isBroken = false

  /// Takes a quote's blocks apart, noting what a survey cannot have.
  init(
    _ quote: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    for block in quote.children {
      switch block.kind {
      case .list where !block.isOrderedList && TaskList.hasBoxes(block):
        take(block, document, &draft)
      case .paragraph: takeLines(of: block, document, &draft)
      case .blockQuote: takeQuote(block, document, &draft)
      default: takeText(block, document, &draft)
      }
    }
  }

  private var hasAnswer: Bool { !options.isEmpty || !phrases.isEmpty }

  private mutating func take(
    _ list: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    for item in list.children {
      guard let option = TaskList.option(item, document, &draft.diagnostics) else {
        isBroken = true
        continue
      }
      options.append(option)
      for block in item.children where block != item.firstChild {
        if block.kind == .blockQuote {
          takeQuote(block, document, &draft)
        } else {
          options[options.count - 1].details.append(block)
        }
      }
    }
  }

  private mutating func takeLines(
    of paragraph: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    let lines = ParagraphLine.split(paragraph, firstLine: document.line(of: paragraph))
    if lines.count == 1, let phrase = SurveyPhrase(lines[0].text) {
      if case .badScale = phrase {
        report(.badScale, .scaleForm, at: paragraph, document, &draft)
      }
      phrases.append(phrase)
      return
    }
    if let glued = lines.first(where: { SurveyPhrase($0.text) != nil }) {
      draft.diagnostics.append(
        glued.diagnostic(.gluedPhrase, .separatePhrase, document.source)
      )
      isBroken = true
      return
    }
    let start = lines.firstIndex { $0.isOptionOfWord } ?? lines.endIndex
    if let stray = lines[..<start].first(where: \.isBoxWithoutSpace) {
      draft.diagnostics.append(stray.diagnostic(.boxWithoutSpace, .putSpace, document.source))
      isBroken = true
    } else if start > 0 {
      takeText(paragraph, document, &draft)
    }
    for line in lines[start...] {
      if let option = line.takeOption() {
        options.append(option)
      } else {
        draft.diagnostics.append(line.diagnostic(.gluedToOption, .putEmptyLine, document.source))
        isBroken = true
      }
    }
  }

  private mutating func takeQuote(
    _ quote: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    let kind = CalloutMark(quote).flatMap { CalloutKind(word: $0.word) }
    let isFeedback = CalloutMark(quote) == nil && hasAnswer
    if kind == .hint || kind == .explanation || isFeedback {
      draft.takenQuotes.insert(quote)
      report(.judgedInSurvey, .noJudgement, at: quote, document, &draft)
    } else if kind?.isQuestion ?? false {
      draft.takenQuotes.insert(quote)
      report(.questionInQuestion, .oneMark, at: quote, document, &draft)
    } else {
      takeText(quote, document, &draft)
    }
  }

  private mutating func takeText(
    _ block: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    if hasAnswer {
      report(.textAfterOptions, .moveBeforeAnswer, at: block, document, &draft)
    } else {
      prompt.append(block)
    }
  }

  private mutating func report(
    _ message: Localized,
    _ help: Localized,
    at block: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    draft.diagnostics.append(document.diagnostic(message, help: help, at: block))
    isBroken = true
  }
}
