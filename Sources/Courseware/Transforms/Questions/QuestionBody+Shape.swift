extension QuestionBody {
  /// What one answers with, or what is missing for it; the question begins at a line.
  ///
  /// Options with boxes and gaps make a question by themselves; a numbered list or a table of two
  /// columns does where there are neither, and is else a part of the prompt.
  mutating func shape(
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) -> (any AnswerShape)? {
    var found: [Diagnostic] = []
    let gaps = GapFinder.take(from: prompt, document, &found)
    let withGap = options.first {
      $0.label.contains { $0.kind == .text && $0.literalContains("[[") }
    }
    if let option = withGap ?? (gaps.isEmpty ? nil : options.first) {
      found.append(
        document.source.diagnostic(
          .twoAnswers,
          help: .splitQuestion,
          line: option.line,
          pointingAt: "[",
          "☐",
          "☑"
        )
      )
    }
    guard !found.hasErrors else {
      draft.diagnostics += found
      return nil
    }
    let isInFirstBlock = gaps.contains { $0.block == prompt.first }
    let shape: (any AnswerShape)? =
      if !options.isEmpty {
        ChoiceShape(options: options)
      } else if !gaps.isEmpty {
        GapsShape(gaps: gaps, isInFirstBlock: isInFirstBlock)
      } else {
        takeListOrTable(line: line, document, &draft, &found)
      }
    if shape != nil, prompt.first?.kind != .paragraph, !isInFirstBlock {
      let report = document.source.diagnostic(
        .noPrompt,
        help: .writePrompt,
        line: line,
        pointingAt: "[!"
      )
      found = [report]
    } else {
      shape?.check(line: line, document.source, &found)
    }
    draft.diagnostics += found
    return found.hasErrors ? nil : shape
  }

  /// Takes the numbered list or the table that is the answer out of the prompt.
  private mutating func takeListOrTable(
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft,
    _ found: inout [Diagnostic]
  ) -> (any AnswerShape)? {
    let tables = draft.tables
    let isAnswer = { AnswerPart.isListOrTable($0, tables) }
    guard let place = prompt.firstIndex(where: isAnswer) else {
      found.append(
        document.source.diagnostic(.noOptions, help: .addOptions, line: line, pointingAt: "[!")
      )
      return nil
    }
    for block in prompt[(place + 1)...] {
      let (message, help): (Localized, Localized) =
        if isAnswer(block) {
          (.twoAnswers, .splitQuestion)
        } else if block.kind == .blockQuote && CalloutMark(block) == nil {
          (.commentHasNoPlace, .moveToExplanation)
        } else {
          (.textAfterOptions, .moveBeforeOptions)
        }
      found.append(document.diagnostic(message, help: help, at: block))
    }
    let block = prompt.remove(at: place)
    if let table = draft.tables.removeValue(forKey: block) { return MatchingShape(table) }
    return OrderingShape(
      items: block.children.map { item in
        takeQuotes(of: item, document, &draft, &found)
        return OrderItem(item, document, &found)
      }
    )
  }

  /// Takes hints and explanations out of an item, under which other quotes have no place.
  private mutating func takeQuotes(
    of item: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft,
    _ found: inout [Diagnostic]
  ) {
    for quote in item.children where quote.kind == .blockQuote {
      let kind = CalloutMark(quote).flatMap { CalloutKind(word: $0.word) }
      if kind == .hint || kind == .explanation {
        takeQuote(quote, document, &draft)
      } else {
        draft.takenQuotes.insert(quote)
        found.append(
          document.diagnostic(.commentHasNoPlace, help: .moveToExplanation, at: quote)
        )
      }
    }
  }
}
