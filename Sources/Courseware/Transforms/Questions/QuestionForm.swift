/// Writes a question as a form that reads well without a script.
struct QuestionForm {
  private let question: Question
  private let shape: any AnswerShape
  private let shuffles: Bool
  private let style: AnswerStyle
  private let parts: FormParts
  private let holdsAnswersBack: Bool

  init(
    _ question: Question,
    shape: any AnswerShape,
    shuffles: Bool,
    style: AnswerStyle,
    parts: FormParts,
    holdsAnswersBack: Bool
  ) {
    self.question = question
    self.shape = shape
    self.shuffles = shuffles
    self.style = style
    self.parts = parts
    self.holdsAnswersBack = holdsAnswersBack
  }

  /// Puts the form in the place of the quote whose parts it is made of, and returns it.
  func replace(_ quote: MarkdownNode, with body: QuestionBody) -> MarkdownNode {
    let form = MarkdownNode.block(opening, "</form>\n</quiz-question>")
    form.append(fieldset(body))
    for hint in body.hints {
      let block = parts.hint
      block.append(hint.children)
      form.append(block)
    }
    form.append(answers(body))
    quote.insertBefore(form)
    quote.free()
    return form
  }

  private var opening: Markup {
    let points = question.points == 1 ? "" : " data-points=\"\(question.points)\""
    let order = shuffles ? "" : " data-shuffle=\"no\""
    let held = holdsAnswersBack ? question.passage : nil
    let passage = held.map { " data-passage=\"\($0.escapedForHTML)\"" } ?? ""
    return """
      <quiz-question id="\(Module.anchor(of: question.name))" data-name="\(question.name)" \
      data-kind="\(question.kind)"\(points)\(order)\(passage)>
      <form>
      """
  }

  private func fieldset(_ body: QuestionBody) -> MarkdownNode {
    let fieldset = MarkdownNode.block("<fieldset>", "</fieldset>")
    let controls = shape.controls(style)
    // What is filled in cannot name what it stands in: then the instruction does.
    if shape.isInFirstBlock {
      fieldset.append(.block("<legend>\(instruction)</legend>"))
      fieldset.append(body.prompt)
    } else {
      let asked = body.prompt.first.map { Array($0.children) } ?? []
      fieldset.append(.line("<legend>", "</legend>", of: asked))
      let sentence = MarkdownNode.block("<p class=\"instruction\">\(instruction)</p>")
      let rest = Array(body.prompt.dropFirst())
      fieldset.append(controls == nil ? [sentence] + rest : rest + [sentence])
    }
    if let controls { fieldset.append(controls) }
    return fieldset
  }

  private var instruction: String {
    let text = style.wording[shape.instruction].escapedForHTML
    guard question.points != 1 else { return text }
    let points = style.wording.text(.pointsMany, ["n": "\(question.points)"]).escapedForHTML
    return "\(text) <span class=\"points\">\(points)</span>"
  }

  private func answers(_ body: QuestionBody) -> MarkdownNode {
    let answers = answersHolder
    answers.append(shape.key(style))
    for explanation in body.explanations {
      let block = parts.explanation
      block.append(explanation.children)
      answers.append(block)
    }
    return answers
  }

  /// What shows the answers on demand, or keeps them from all but scripts until the end.
  private var answersHolder: MarkdownNode {
    holdsAnswersBack ? .block("<template class=\"answers\">", "</template>") : parts.answers
  }
}
