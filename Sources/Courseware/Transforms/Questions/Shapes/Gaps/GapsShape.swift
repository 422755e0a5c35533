/// Gaps in the text of the prompt.
///
/// Before: `La [[radio|radiographie]] date de [[1895]] et l'IRM [[=n'irradie pas|irradie]].`
///
/// After: in the text, `<input type="text" class="gap">`, all of one size, and `<select
/// class="gap">` whose option values are keys. The key is `<ol class="gap-answers">` with an `<li>`
/// for each gap:
/// - `data-gap="typed"`, in it an element for each right answer: `data-text="radio"`, or
///   `data-number="75.5" data-tolerance="0.5" data-unit="%"`
/// - `data-gap="choice" data-option="KEY"`
///
/// An answer is what was typed, or the key of what was chosen, for each gap in turn.
struct GapsShape: AnswerShape {
  /// The gaps in the order of the text.
  let gaps: [TextGap]

  let isInFirstBlock: Bool

  var answer: Question.Answer { .gaps(gaps.map(\.text.gap)) }

  var instruction: Wording.Key {
    if gaps.count == 1, case .typed = gaps[0].text.gap { .writeAnswer } else { .completeText }
  }

  // Each gap was checked when it was read.
  func check(line: Int, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {}

  func controls(_ style: AnswerStyle) -> MarkdownNode? {
    for (index, gap) in gaps.enumerated() {
      let label =
        gaps.count == 1
        ? style.wording[.gapLabelOnly]
        : style.wording.text(.gapLabel, ["n": "\(index + 1)", "count": "\(gaps.count)"])
      let attributes =
        "class=\"gap\" name=\"\(style.name)\" aria-label=\"\(label.escapedForHTML)\""
      gap.node.replace(with: .inline(Markup(control(gap.text, attributes, style.wording))))
    }
    return nil
  }

  private func control(_ text: GapText, _ attributes: String, _ wording: Wording) -> String {
    switch text.gap {
    case .typed(let accepted):
      let areNumbers = accepted.allSatisfy { if case .number = $0 { true } else { false } }
      return "<input type=\"text\" \(attributes)\(areNumbers ? " inputmode=\"decimal\"" : "")"
        + " autocomplete=\"off\" autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\">"
    case .choice(let options):
      let choices = zip(options.map(\.key), text.texts).shown(by: \.0)
      let choice = ChoiceMarkup(choices.map { (key: $0.0, text: $0.1) }, wording)
      return choice.select(attributes) + "<span class=\"on-paper\"> (\(choice.onPaper))</span>"
    }
  }

  func key(_ style: AnswerStyle) -> MarkdownNode {
    let or = " \(style.wording[.or].escapedForHTML) "
    let rows = gaps.map { gap in
      switch gap.text.gap {
      case .typed(let accepted):
        let answers = zip(accepted, gap.text.texts).map(Self.markup).joined(separator: or)
        return "<li data-gap=\"typed\">\(answers)</li>\n"
      case .choice(let options):
        let (key, text) = (options[0].key, gap.text.texts[0].escapedForHTML)
        return "<li data-gap=\"choice\" data-option=\"\(key)\">\(text)</li>\n"
      }
    }
    return .block("<ol class=\"gap-answers\">\n\(rows.joined())</ol>")
  }

  private static func markup(_ accepted: Question.Accepted, _ text: String) -> String {
    let shown = text.escapedForHTML
    switch accepted {
    case .text: return "<span data-text=\"\(shown)\">\(shown)</span>"
    case .number(let number):
      let attributes =
        "data-number=\"\(number.number)\" data-tolerance=\"\(number.margin)\""
        + " data-unit=\"\(number.unit.escapedForHTML)\""
      return "<span \(attributes)>\(shown)</span>"
    }
  }
}
