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
    guard let members = named(value) else { return [:] }
    if members.isEmpty { noteNoAnswer(at: value) }
    var answers: [String: [String]] = [:]
    for (name, value) in members {
      guard let given = fields(of: value, required: ["given"])?["given"] else { continue }
      answers[name] = texts(given, limit: Limits.surveyAnswerCharacters)
      if document.isEmptyList(given) { noteNoAnswer(at: given) }
    }
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
