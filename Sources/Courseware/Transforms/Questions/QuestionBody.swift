/// The parts of a question, found among the blocks of its quote.
struct QuestionBody {
  /// The blocks before the options, or all that could be one's answer or hold it; the first is the
  /// question itself.
  var prompt: [MarkdownNode] = []

  /// The options in the order of the text.
  private(set) var options: [AnswerOption] = []

  /// The quotes of hints, without their marks.
  private(set) var hints: [MarkdownNode] = []

  /// The quotes of explanations, without their marks.
  private(set) var explanations: [MarkdownNode] = []

  /// Whether something was wrong enough that no form can be made.
  private var isBroken = false

  /// Takes a quote's blocks apart; nil where they are not a question's.
  init?(
    _ quote: MarkdownNode,
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    for block in quote.children {
      switch block.kind {
      case .list where TaskList.hasBoxes(block):
        take(block, document, &draft)
      case .paragraph:
        takeLines(of: block, document, &draft.diagnostics)
      case .blockQuote:
        takeQuote(block, document, &draft)
      default:
        if options.isEmpty {
          prompt.append(block)
        } else {
          report(.textAfterOptions, .moveBeforeOptions, at: block, document, &draft.diagnostics)
        }
      }
    }
    checkLostMarks(after: quote, document, &draft)
    if isBroken { return nil }
  }

  /// A name made of the first words of the prompt; nil where there are none.
  var nameFromPrompt: String? { Slug.name(from: prompt.first?.plainText ?? "") }

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
    _ diagnostics: inout [Diagnostic]
  ) {
    let lines = ParagraphLine.split(paragraph, firstLine: document.line(of: paragraph))
    let start = lines.firstIndex { $0.isOptionOfWord } ?? lines.endIndex
    if let stray = lines[..<start].first(where: { $0.isBoxWithoutSpace }) {
      diagnostics.append(stray.diagnostic(.boxWithoutSpace, .putSpace, document.source))
      isBroken = true
    } else if start > 0, !options.isEmpty {
      report(.textAfterOptions, .moveBeforeOptions, at: paragraph, document, &diagnostics)
    } else if start > 0 {
      prompt.append(paragraph)
    }
    for line in lines[start...] {
      if let option = line.takeOption() {
        options.append(option)
      } else {
        diagnostics.append(line.diagnostic(.gluedToOption, .putEmptyLine, document.source))
        isBroken = true
      }
    }
    if start == 0 { paragraph.free() }
  }

  mutating func takeQuote(
    _ quote: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    guard let mark = CalloutMark(quote) else {
      if options.isEmpty {
        prompt.append(quote)
      } else {
        draft.takenQuotes.insert(quote)
        takeFeedback(quote, document, &draft.diagnostics)
      }
      return
    }
    let kind = CalloutKind(word: mark.word)
    guard kind == .hint || kind == .explanation else {
      if kind?.isQuestion ?? false {
        draft.takenQuotes.insert(quote)
        report(.questionInQuestion, .oneMark, at: quote, document, &draft.diagnostics)
      } else if kind != nil, options.isEmpty {
        prompt.append(quote)
      } else if kind != nil {
        draft.takenQuotes.insert(quote)
        report(.textAfterOptions, .moveBeforeOptions, at: quote, document, &draft.diagnostics)
      } else {
        isBroken = true
      }
      return
    }
    draft.takenQuotes.insert(quote)
    for node in mark.takeLine() { node.free() }
    if kind == .hint { hints.append(quote) } else { explanations.append(quote) }
  }

  /// Takes a quote as feedback of the last option.
  ///
  /// To Markdown, an option that Word made goes on with the feedback above it: its line is found
  /// in the feedback's paragraph, and begins the next option.
  private mutating func takeFeedback(
    _ quote: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    for block in quote.children {
      let isOneLine = block.kind == .paragraph && block.firstChild?.next == nil
      let lines =
        block.kind == .paragraph && !isOneLine && ParagraphLine.mayHoldOption(block)
        ? ParagraphLine.split(block, firstLine: document.line(of: block)) : []
      if let stray = lines.first(where: \.isBoxWithoutSpace) {
        diagnostics.append(stray.diagnostic(.boxWithoutSpace, .putSpace, document.source))
        isBroken = true
      }
      guard lines.contains(where: \.isOptionOfWord) else {
        options[options.count - 1].feedback.append(block)
        continue
      }
      for line in lines {
        if let option = line.takeOption() {
          options.append(option)
        } else {
          options[options.count - 1].feedback.append(line.takeParagraph())
        }
      }
      block.free()
    }
  }

  /// Finds what the question lost where a `>` is missing, be it of an option or of an empty line.
  private mutating func checkLostMarks(
    after quote: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    guard let next = quote.next, let list = Self.lostList(next) else { return }
    let isGlued = !document.source.range(ofLine: document.line(of: list) - 1).isEmpty
    let isLost =
      TaskList.hasBoxes(list)
      ? next.kind == .blockQuote || options.isEmpty || isGlued : list.isOrderedList && isGlued
    guard isLost else { return }
    report(.optionsOutside, .putMarks, at: list, document, &draft.diagnostics)
    // The rest of the question is told with it, its hints too.
    var rest = next.kind == .list ? next.next : next
    while let quote = rest, quote.kind == .blockQuote, CalloutMark(quote) == nil {
      draft.takeQuotes(in: quote)
      rest = quote.next
    }
  }

  private static func lostList(_ block: MarkdownNode) -> MarkdownNode? {
    if block.kind == .list { return block }
    guard block.kind == .blockQuote, CalloutMark(block) == nil else { return nil }
    return block.firstChild.flatMap { $0.kind == .list && TaskList.hasBoxes($0) ? $0 : nil }
  }

  private mutating func report(
    _ message: Localized,
    _ help: Localized,
    at block: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(document.diagnostic(message, help: help, at: block))
    isBroken = true
  }
}
