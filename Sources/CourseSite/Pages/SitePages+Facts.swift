import Courseware
import Typesetting

extension SitePages {
  /// What the header of a module's page says at a glance.
  func facts(of module: Module) -> [String] {
    let header = module.header
    let length = header.duration.map(wording.text)
    switch header.kind {
    case .lesson:
      return [length, wording.questionCount(module.questions.count)].compactMap { $0 }
    case .survey:
      let count = wording.questionCount(module.surveyQuestions.count)
      return [wording[.surveyName], length, count].compactMap { $0 }
    case .assessment(let assessment):
      return [
        wording[.assessmentName], length,
        drawn(by: assessment, of: module.questions.count),
        assessment.pass.map { wording.text(.passMark, ["n": "\($0)"]) },
        assessment.attempts.map { $0 == 1 ? wording[.attemptsOne] : attempts($0) },
      ].compactMap { $0 }
    }
  }

  private func drawn(by assessment: Assessment, of count: Int) -> String? {
    let drawn = assessment.drawn(of: count)
    guard drawn < count else { return wording.questionCount(count) }
    return drawn == 1
      ? wording.text(.questionsDrawnOne, ["n": "\(count)"])
      : wording.text(.questionsDrawnMany, ["drawn": "\(drawn)", "n": "\(count)"])
  }

  private func attempts(_ count: Int) -> String { wording.text(.attemptsMany, ["n": "\(count)"]) }

  /// How many questions the page of a module shows to one reader, given how many it has.
  func questionsShown(_ count: Int, by header: ModuleHeader) -> Int {
    header.assessment?.drawn(of: count) ?? count
  }

  /// How learning is evaluated, in sentences; nil where nothing is asked.
  ///
  /// Questions that several assessments draw from one bank are counted once.
  func evaluation(questionCounts: [Int]) -> String? {
    let modules = zip(headers, questionCounts)
    let inLessons = modules.filter { $0.0.kind == .lesson }.reduce(0) { $0 + $1.1 }
    let assessments = modules.filter { $0.0.assessment != nil }
    let inBanks = assessments.filter { $0.0.assessment?.bank == nil }.reduce(0) { $0 + $1.1 }
    var sentences: [String] = []
    if inLessons > 0 {
      sentences.append(wording.text(.evaluationByQuestions, ["n": "\(inLessons)"]))
    }
    if let questions = wording.questionCount(inBanks) {
      let key =
        assessments.count == 1
        ? Wording.Key.evaluationByAssessment : .evaluationByAssessments
      sentences.append(
        wording.text(key, ["n": "\(assessments.count)", "questions": questions])
      )
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}
