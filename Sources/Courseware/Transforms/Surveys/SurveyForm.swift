/// Writes a question of a survey as a form that reads well without a script.
struct SurveyForm {
  private let question: SurveyQuestion
  private let shape: SurveyShape
  private let wording: Wording
  private let isAmongQuizzes: Bool

  /// Among the questions of a quiz, a survey's says that it is one.
  init(
    _ question: SurveyQuestion,
    shape: SurveyShape,
    wording: Wording,
    isAmongQuizzes: Bool
  ) {
    self.question = question
    self.shape = shape
    self.wording = wording
    self.isAmongQuizzes = isAmongQuizzes
  }

  /// Puts the form in the place of the quote whose parts it is made of, and returns it.
  func replace(_ quote: MarkdownNode, with body: SurveyBody) -> MarkdownNode {
    let form = MarkdownNode.block(opening, "</form>\n</survey-question>")
    let fieldset = MarkdownNode.block("<fieldset>", "</fieldset>")
    if let legend = body.prompt.first {
      fieldset.append(.line("<legend>", "</legend>", of: legend.children))
    }
    fieldset.append(body.prompt.dropFirst())
    fieldset.append(.block("<p class=\"instruction\">\(instruction.escapedForHTML)</p>"))
    fieldset.append(controls)
    form.append(fieldset)
    quote.insertBefore(form)
    quote.free()
    return form
  }

  private var opening: Markup {
    let name = "<p class=\"eyebrow\">\(wording[.surveyName].escapedForHTML)</p>\n"
    return """
      <survey-question id="\(id)" data-name="\(question.name)" data-kind="\(question.kind)">
      \(isAmongQuizzes ? name : "")<form>
      """
  }

  private var id: String { Module.anchor(of: question.name) }

  private var instruction: String {
    switch shape {
    case .choice(_, let several): return wording[several ? .surveySeveral : .surveyOne]
    case .free:
      return wording.text(.surveyFree, ["n": "\(Limits.surveyAnswerCharacters)"])
    case .scale(let scale):
      let (low, high) = ("\(scale.range.lowerBound)", "\(scale.range.upperBound)")
      guard let ends = scale.ends else {
        return wording.text(.surveyScale, ["low": low, "high": high])
      }
      let text = wording.text(
        .surveyScaleEnds,
        ["low": low, "high": high, "low_word": ends.low, "high_word": ends.high]
      )
      return wording.language.typeset(text)
    }
  }

  private var controls: MarkdownNode {
    switch shape {
    case .choice(let options, let several): choices(options, several: several)
    case .scale(let scale): row(scale)
    case .free: textArea
    }
  }

  private func choices(_ options: [AnswerOption], several: Bool) -> MarkdownNode {
    let list = MarkdownNode.block("<ol class=\"options\">", "</ol>")
    let type = several ? "checkbox" : "radio"
    for option in options {
      let row = MarkdownNode.block("<li>", "</li>")
      let opening: Markup = """
        <label><input type="\(type)" name="\(question.name)" value="\(option.key)"> <span>
        """
      row.append(.line(opening, "</span></label>", of: option.label))
      row.append(option.details)
      list.append(row)
    }
    return list
  }

  /// The numbers in a row; those at the ends are also called by their words.
  private func row(_ scale: SurveyScale) -> MarkdownNode {
    var markup = "<div class=\"scale\">\n"
    for number in scale.range {
      let word =
        number == scale.range.lowerBound
        ? scale.ends?.low : number == scale.range.upperBound ? scale.ends?.high : nil
      let name = word.map { " aria-label=\"\(label(number, $0).escapedForHTML)\"" } ?? ""
      markup += """
        <label><input type="radio" name="\(question.name)" value="\(number)"\(name)> \
        <span>\(number)</span></label>

        """
    }
    return .block("\(markup)</div>")
  }

  private func label(_ number: Int, _ word: String) -> String {
    wording.language.typeset("\(number) – \(word)")
  }

  private var textArea: MarkdownNode {
    let label = wording[.surveyAnswer].escapedForHTML
    return .block(
      """
      <p class="free-answer"><label for="\(id)_text">\(label)</label>
      <textarea id="\(id)_text" name="\(question.name)" rows="4" \
      maxlength="\(Limits.surveyAnswerCharacters)"></textarea></p>
      """
    )
  }
}
