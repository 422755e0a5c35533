import Courseware
import Typesetting

/// What the page says of all people together.
extension ReportPage {
  var statistics: [String: TemplateValue] {
    let needed = QuestionStatistics.peopleForDiscrimination
    return [
      "has_gains": .flag(!report.gains.isEmpty),
      "gains": .list(report.gains.map(values)),
      "has_statistics": .flag(!report.modules.isEmpty),
      "has_discrimination": .flag(report.modules.contains { $0.people >= needed }),
      "statistics": .list(report.modules.map(values)),
    ]
  }

  private func values(_ gain: Gain) -> [String: TemplateValue] {
    let titles = [gain.before, gain.after].map(report.curriculum.title)
    let (before, after) = (percent(gain.percentBefore), percent(gain.percentAfter))
    let text =
      gain.people == 0
      ? say("Personne n’a encore passé les deux.", "Nobody has taken both yet.")
      : say(
        "De \(before) à \(after) de réponses justes, chez \(people(gain.people)).",
        "From \(before) to \(after) right, among \(people(gain.people))."
      )
    return [
      "gain_title": .text("\(titles[0]) → \(titles[1])"),
      "gain_text": .text(text),
      "has_anchors": .flag(!gain.anchors.isEmpty),
      "anchors": .list(gain.anchors.map(values)),
    ]
  }

  private func values(_ anchor: Gain.Anchor) -> [String: TemplateValue] {
    let before = anchor.before.percent(of: anchor.count) ?? 0
    let after = anchor.after.percent(of: anchor.count) ?? 0
    let direction = after > before ? "up" : after < before ? "down" : "same"
    return [
      "prompt": .text(prompt(of: anchor.question)),
      "people_text": .text(people(anchor.count)),
      "before": .verbatim("\(before)"),
      "after": .verbatim("\(after)"),
      "before_text": .text(percent(before)),
      "after_text": .text(percent(after)),
      "direction": .verbatim(direction),
      "chart_text": .text(
        say(
          "De \(percent(before)) à \(percent(after))",
          "From \(percent(before)) to \(percent(after))"
        )
      ),
    ]
  }

  private func prompt(of name: String) -> String {
    report.units.lazy.flatMap(\.questions).first { $0.name == name }?.prompt ?? name
  }

  private func values(_ module: ModuleStatistics) -> [String: TemplateValue] {
    let isEnough = module.questions.contains { $0.discrimination != nil }
    return [
      "unit_title": .text(report.curriculum.title(of: module.module)),
      "unit_people": .text(people(module.people)),
      "unit_has_discrimination": .flag(isEnough),
      "questions": .list(module.questions.map(values)),
    ]
  }

  private func values(_ statistics: QuestionStatistics) -> [String: TemplateValue] {
    let right = statistics.right.percent(of: statistics.count) ?? 0
    return [
      "prompt": .text(statistics.question.prompt),
      "right_text": .text(percent(right)),
      "percent": .verbatim("\(right)"),
      "meter_class": .verbatim(""),
      "people_text": .text(
        say(
          "\(statistics.right) sur \(statistics.count)",
          "\(statistics.right) of \(statistics.count)"
        )
      ),
      "mistake": .verbatim(statistics.commonMistake?.text),
      "mistake_people": .text(statistics.commonMistake.map { people($0.count) } ?? ""),
      "discrimination": .verbatim(statistics.discrimination.map(hundredths)),
      "discrimination_words": .text(statistics.discrimination.map(words) ?? ""),
    ]
  }

  /// An index with two decimals and a true minus sign.
  private func hundredths(_ index: Double) -> String {
    let number = Int((index * 100).rounded())
    let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = number < 0 ? "−" : ""
    return "\(sign)\(whole)\(say(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }

  private func words(_ index: Double) -> String {
    switch index {
    case ..<0: say("à revoir", "needs a second look")
    case ..<0.2: say("distingue mal", "tells people apart badly")
    case ..<0.3: say("distingue un peu", "tells people apart a little")
    default: say("distingue bien", "tells people apart well")
    }
  }

  var surveys: [String: TemplateValue] {
    [
      "has_surveys": .flag(!report.surveys.isEmpty),
      "surveys": .list(
        report.surveys.map {
          [
            "unit_title": .text(report.curriculum.title(of: $0.module)),
            "asked": .list($0.questions.map(values)),
          ]
        }
      ),
    ]
  }

  private func values(_ answers: SurveyResults.Answers) -> [String: TemplateValue] {
    var choices: [(text: String, count: Int)] = []
    var texts: [String] = []
    switch answers.content {
    case .options(let options): choices = options
    case .scale(let numbers):
      choices = numbers.map { (answers.question.word(for: $0.number), $0.count) }
    case .texts(let all): texts = all
    case nil: break
    }
    return [
      "prompt": .text(answers.question.prompt),
      "is_shown": .flag(answers.content != nil),
      "people_text": .text(Localized.answers(answers.count)[language]),
      "has_choices": .flag(!choices.isEmpty),
      "choices": .list(
        choices.map { text, count in
          let share = count.percent(of: answers.count) ?? 0
          return [
            "text": .text(text),
            "percent": .verbatim("\(share)"),
            "meter_class": .verbatim(""),
            "count_text": .text("\(count) · \(percent(share))"),
          ]
        }
      ),
      "has_texts": .flag(!texts.isEmpty),
      "texts": .list(texts.map { ["text": .verbatim($0)] }),
    ]
  }
}

extension SurveyQuestion {
  /// A number of the scale, with what it means at its ends.
  fileprivate func word(for number: Int) -> String {
    guard case .scale(let scale) = answer else { return "\(number)" }
    switch number {
    case scale.range.lowerBound: return scale.lowest.map { "\(number) – \($0)" } ?? "\(number)"
    case scale.range.upperBound: return scale.highest.map { "\(number) – \($0)" } ?? "\(number)"
    default: return "\(number)"
    }
  }
}
