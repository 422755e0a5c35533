/// An answer that is chosen among options: one, or several where several are right.
///
/// Options may come as a task list, as a list that unindented feedback splits, or as lines with
/// boxes from Word; they are gathered into one row whatever their shape.
struct ChoiceShape: AnswerShape {
  /// The options in the order of the text.
  var options: [AnswerOption] = []

  var answer: Question.Answer {
    let options = options.map {
      Question.Option(key: $0.key, isCorrect: $0.isCorrect, text: $0.text)
    }
    return isSingle ? .single(options) : .multiple(options)
  }

  var instruction: Wording.Key { isSingle ? .oneAnswer : .severalAnswers }

  var hasOrderOfOptions: Bool { true }

  private var isSingle: Bool { options.count { $0.isCorrect } <= 1 }

  func check(line: Int, _ source: SourceText, _ diagnostics: inout [Diagnostic]) {
    let report = { (message: Localized, help: Localized) in
      source.diagnostic(message, help: help, line: line, pointingAt: "[!")
    }
    if !options.contains(where: \.isCorrect) {
      diagnostics.append(report(.noTick, .tickOne))
    } else if options.allSatisfy(\.isCorrect) {
      var warning = report(.allTicked, .untickOne)
      warning.severity = .warning
      diagnostics.append(warning)
    }
    diagnostics += AnswerOption.textFaults(options, source)
  }

  func controls(_ style: AnswerStyle) -> MarkdownNode? {
    let list = MarkdownNode.block("<ol class=\"options\">", "</ol>")
    let type = isSingle ? "radio" : "checkbox"
    for option in options {
      let row = MarkdownNode.block("<li>", "</li>")
      let label: Markup =
        "<label><input type=\"\(type)\" name=\"\(style.name)\" value=\"\(option.key)\"> <span>"
      row.append(.inline(label, "</span></label>", of: option.label))
      row.append(option.details)
      list.append(row)
    }
    return list
  }

  func key(_ style: AnswerStyle) -> MarkdownNode {
    let list = MarkdownNode.block("<ol>", "</ol>")
    for option in options {
      let verdict = style.verdicts[option.isCorrect]
      let hasFeedback = !option.feedback.isEmpty
      let answer = MarkdownNode.block(
        "<li data-option=\"\(option.key)\(verdict)\(hasFeedback ? "\n<div class=\"feedback\">" : "")",
        hasFeedback ? "</div>\n</li>" : "</li>"
      )
      answer.append(option.feedback)
      list.append(answer)
    }
    return list
  }
}
