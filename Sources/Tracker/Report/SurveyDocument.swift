import Courseware

/// What was answered to a survey, as it is in the report in JSON.
struct SurveyDocument: Encodable {
  struct Choice: Encodable {
    let text: String
    let people: Int
  }

  struct Question: Encodable {
    let name: String

    /// Nil where too few answered to tell even how many.
    let people: Int?
    let choices: [Choice]?
    let texts: [String]?
  }

  let id: String
  let questions: [Question]

  init(_ results: SurveyResults) {
    id = results.module
    questions = results.questions.map { answers in
      let people = answers.content == nil ? nil : answers.count
      let name = answers.question.name
      return switch answers.content {
      case .options(let options):
        Question(
          name: name,
          people: people,
          choices: options.map { Choice(text: $0.text, people: $0.count) },
          texts: nil
        )
      case .scale(let numbers):
        Question(
          name: name,
          people: people,
          choices: numbers.map { Choice(text: "\($0.number)", people: $0.count) },
          texts: nil
        )
      case .texts(let texts): Question(name: name, people: people, choices: nil, texts: texts)
      case nil: Question(name: name, people: people, choices: nil, texts: nil)
      }
    }
  }
}
