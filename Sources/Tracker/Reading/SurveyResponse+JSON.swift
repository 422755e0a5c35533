import Courseware

extension SurveyResponse {
  init?(_ file: inout JSONReader) {
    let keys = [
      "format", "version", "course", "workshop", "build", "survey", "respondent", "revision",
      "answers",
    ]
    guard let fields = file.fields(of: file.document.root, required: keys) else { return nil }
    let course = fields["course"].flatMap { file.name($0) }
    workshop = fields["workshop"].flatMap { file.identifierOrNull($0) }
    let build = fields["build"].flatMap { file.build($0) }
    let survey = fields["survey"].flatMap { file.name($0) }
    let respondent = fields["respondent"].flatMap { file.randomID($0) }
    let revision = fields["revision"].flatMap { file.count($0) }
    answers = fields["answers"].map { file.surveyAnswers($0) } ?? [:]
    guard let course, let build, let survey, let respondent, let revision else { return nil }
    self.course = course
    self.build = build
    self.survey = survey
    self.respondent = respondent
    self.revision = revision
  }
}

extension JSONReader {
  /// Answers, of which there is one at least, and none of which is empty.
  fileprivate mutating func surveyAnswers(_ value: JSONDocument.Value) -> [String: [String]] {
    let hadErrors = hasErrors
    let answers = givenByName(value, limit: Limits.surveyAnswerCharacters)
    for (_, given) in answers where given.isEmpty && !hadErrors && !hasErrors {
      noteNoAnswer(at: value)
    }
    if answers.isEmpty, !hasErrors { noteNoAnswer(at: value) }
    return answers
  }

  private mutating func noteNoAnswer(at value: JSONDocument.Value) {
    note(
      Localized(fr: "aucune réponse ici", en: "no answer here"),
      help: Localized(
        fr: "une question sans réponse n'est pas dans le fichier",
        en: "a question without an answer is not in the file"
      ),
      at: value
    )
  }
}
