import Courseware

/// What adds up to the gain between two assessments.
struct GainTally {
  private let before: String
  private let after: String
  private let names: [String]
  private var people = 0
  private var counts: [String: (count: Int, before: Int, after: Int)] = [:]

  /// The pairs of assessments of one bank that share anchors, each in the course's order.
  static func all(of units: [Curriculum.Unit]) -> [GainTally] {
    let assessing = units.compactMap { unit in
      unit.header.assessment.map { (id: unit.header.id, assessment: $0) }
    }
    return assessing.indices.flatMap { index in
      assessing[(index + 1)...].compactMap { later in
        GainTally(assessing[index], later)
      }
    }
  }

  private init?(
    _ earlier: (id: String, assessment: Assessment),
    _ later: (id: String, assessment: Assessment)
  ) {
    let isOfOneBank =
      (earlier.assessment.bank ?? earlier.id) == (later.assessment.bank ?? later.id)
    names = earlier.assessment.anchors.filter(later.assessment.anchors.contains)
    guard isOfOneBank, !names.isEmpty else { return nil }
    (before, after) = (earlier.id, later.id)
  }

  /// Counts one person, if both were finished in their order.
  mutating func add(_ sheet: AnswerSheet, _ scoring: inout Scoring) {
    guard let first = sheet.attempts[before]?.first, let last = sheet.attempts[after]?.first,
      first.finishedAt < last.startedAt
    else { return }
    var isCounted = false
    for name in names where first.drawn.contains(name) && last.drawn.contains(name) {
      guard let earlier = scoring.verdict(on: name, first.answers[name] ?? []),
        let later = scoring.verdict(on: name, last.answers[name] ?? [])
      else { continue }
      isCounted = true
      let held = counts[name] ?? (0, 0, 0)
      counts[name] = (
        held.count + 1, held.before + (earlier.isRight ? 1 : 0),
        held.after + (later.isRight ? 1 : 0)
      )
    }
    if isCounted { people += 1 }
  }

  var gain: Gain {
    Gain(
      before: before,
      after: after,
      people: people,
      anchors: names.compactMap { name in
        counts[name].map {
          Gain.Anchor(question: name, count: $0.count, before: $0.before, after: $0.after)
        }
      }
    )
  }
}
