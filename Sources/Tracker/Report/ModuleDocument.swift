import Courseware

/// How a module's questions were answered, as it is in the report in JSON.
struct ModuleDocument: Encodable {
  struct Question: Encodable {
    let name: String
    let people: Int
    let firstRight: Int
    let commonMistake: String?
    let commonMistakePeople: Int?
    let discrimination: Double?
  }

  let id: String
  let people: Int
  let questions: [Question]

  init(_ statistics: ModuleStatistics) {
    id = statistics.module
    people = statistics.people
    questions = statistics.questions.map {
      Question(
        name: $0.question.name,
        people: $0.count,
        firstRight: $0.right,
        commonMistake: $0.commonMistake?.text,
        commonMistakePeople: $0.commonMistake?.count,
        discrimination: $0.discrimination.map { ($0 * 100).rounded() / 100 }
      )
    }
  }
}
