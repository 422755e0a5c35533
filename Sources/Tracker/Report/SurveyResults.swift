public import Courseware

/// What people answered to a survey, never who.
public struct SurveyResults: Sendable {
  /// What was answered to one question.
  public struct Answers: Sendable {
    /// The question.
    public let question: SurveyQuestion

    /// How many answered it.
    public let count: Int

    /// What they answered; nil while they are too few for nobody to be recognised.
    public let content: Content?
  }

  /// Answers without their respondents.
  public enum Content: Sendable {
    /// How many chose each option, in the order of the question.
    case options([(text: String, count: Int)])

    /// How many chose each number.
    case scale([(number: Int, count: Int)])

    /// What was typed, sorted, so that its order tells nothing.
    case texts([String])
  }

  /// From how many answers on a question's are shown.
  public static let answersNeeded = 5

  /// The module's id.
  public let module: String

  /// Its questions, in order.
  public let questions: [Answers]
}

extension SurveyResults {
  /// Counts the responses to the survey of a module, each by the question's name.
  init(of unit: Curriculum.Unit, _ responses: [[String: [String]]]) {
    module = unit.header.id
    questions = unit.surveyQuestions.map { question in
      let given = responses.compactMap { $0[question.name] }.compactMap(question.known)
      let isEnough = given.count >= Self.answersNeeded
      return Answers(
        question: question,
        count: given.count,
        content: isEnough ? question.content(of: given) : nil
      )
    }
  }
}

extension SurveyQuestion {
  /// What of an answer the question still offers; nil if nothing.
  fileprivate func known(_ given: [String]) -> [String]? {
    let known: [String] =
      switch answer {
      case .single(let options):
        given.prefix(1).filter { key in options.contains { $0.key == key } }
      case .multiple(let options): given.filter { key in options.contains { $0.key == key } }
      case .scale(let scale):
        given.prefix(1).filter { Int($0).map(scale.range.contains) ?? false }
      case .free: given.filter { !$0.allSatisfy(\.isWhitespace) }
      }
    return known.isEmpty ? nil : known
  }

  fileprivate func content(of given: [[String]]) -> SurveyResults.Content {
    func count(_ text: String) -> Int { given.count { $0.contains(text) } }
    return switch answer {
    case .single(let options), .multiple(let options):
      .options(options.map { ($0.text, count($0.key)) })
    case .scale(let scale): .scale(scale.range.map { ($0, count(String($0))) })
    case .free: .texts(given.map { $0.joined(separator: "\n") }.sorted())
    }
  }
}
