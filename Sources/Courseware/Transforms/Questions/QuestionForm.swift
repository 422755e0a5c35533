/// Writes a question as a form that reads well without a script.
struct QuestionForm {
  private let question: Question
  private let shuffles: Bool
  private let wording: Wording
  private let verdicts: VerdictMarkup

  // What all options share is put together once.
  private let optionOpening: String

  init(_ question: Question, shuffles: Bool, wording: Wording, verdicts: VerdictMarkup) {
    self.question = question
    self.shuffles = shuffles
    self.wording = wording
    let type = question.kind == .single ? "radio" : "checkbox"
    optionOpening = "<label><input type=\"\(type)\" name=\"\(question.name)\" value=\""
    self.verdicts = verdicts
  }

  /// Puts the form in the place of the quote whose parts it is made of.
  func replace(_ quote: MarkdownNode, with body: QuestionBody) {
    let form = MarkdownNode.block(opening, "</form>\n</quiz-question>")
    form.append(fieldset(body))
    for hint in body.hints { form.append(disclosure("hint", .hint, of: hint.children)) }
    form.append(answers(body))
    quote.insertBefore(form)
    quote.free()
  }

  private var opening: String {
    let points = question.points == 1 ? "" : " data-points=\"\(question.points)\""
    let order = shuffles ? "" : " data-shuffle=\"no\""
    return """
      <quiz-question id="\(Module.anchor(of: question.name))" data-name="\(question.name)" \
      data-kind="\(question.kind.rawValue)"\(points)\(order)>
      <form>
      """
  }

  private func fieldset(_ body: QuestionBody) -> MarkdownNode {
    let fieldset = MarkdownNode.block("<fieldset>", "</fieldset>")
    if let legend = body.prompt.first {
      fieldset.append(.line("<legend>", "</legend>", of: legend.children))
    }
    fieldset.append(body.prompt.dropFirst())
    let list = MarkdownNode.block(instruction + "\n<ol class=\"options\">", "</ol>")
    for option in body.options { list.append(row(option)) }
    fieldset.append(list)
    return fieldset
  }

  private var instruction: String {
    let text = wording[question.kind == .single ? .oneAnswer : .severalAnswers].escapedForHTML
    guard question.points != 1 else { return "<p class=\"instruction\">\(text)</p>" }
    let points = wording.text(.pointsMany, ["n": "\(question.points)"]).escapedForHTML
    return "<p class=\"instruction\">\(text) <span class=\"points\">\(points)</span></p>"
  }

  private func row(_ option: AnswerOption) -> MarkdownNode {
    let opening = optionOpening + option.key + "\"> <span>"
    let row = MarkdownNode.block("<li>", "</li>")
    row.append(.line(opening, "</span></label>", of: option.label))
    row.append(option.details)
    return row
  }

  private func answers(_ body: QuestionBody) -> MarkdownNode {
    let list = MarkdownNode.block("<ol>", "</ol>")
    for option in body.options { list.append(answer(option)) }
    let answers = disclosure("answers", .answers, of: [list])
    for explanation in body.explanations {
      let title = wording[.explanation].escapedForHTML
      let heading = "<p class=\"explanation-title\">\(title)</p>"
      let block = MarkdownNode.block("<div class=\"explanation\">\n\(heading)", "</div>")
      block.append(explanation.children)
      answers.append(block)
    }
    return answers
  }

  private func answer(_ option: AnswerOption) -> MarkdownNode {
    let opening = "<li data-option=\"" + option.key + verdicts[option.isCorrect]
    let answer = MarkdownNode.block(opening, "</li>")
    if !option.feedback.isEmpty {
      let feedback = MarkdownNode.block("<div class=\"feedback\">", "</div>")
      feedback.append(option.feedback)
      answer.append(feedback)
    }
    return answer
  }

  private func disclosure(
    _ name: String,
    _ title: Wording.Key,
    of blocks: [MarkdownNode]
  ) -> MarkdownNode {
    let summary = "<summary>\(wording[title].escapedForHTML)</summary>"
    let details = MarkdownNode.block("<details class=\"\(name)\">\(summary)", "</details>")
    details.append(blocks)
    return details
  }
}
