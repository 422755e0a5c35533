import Courseware

/// Judges who may have which document, by the rules of an edition.
struct EntitlementRules {
  private let rules: DocumentRules
  private let pending: [Entitlement.Obstacle]
  private let totalMinutes: Int

  /// Takes the rules of an edition on a day; before its last one, nobody may have anything.
  init(_ plan: EditionPlan, today: CalendarDate) {
    rules = plan.workshop.documents
    totalMinutes = plan.totalMinutes
    pending = plan.workshop.lastDay.flatMap { $0 > today ? [.notOver(lastDay: $0)] : nil } ?? []
  }

  /// What someone may have, who attended so many minutes and reached these scores.
  func entitlements(minutes: Int, scores: [ModuleScore]) -> [Entitlement] {
    var entitlements: [Entitlement] = []
    if let rule = rules.attendance {
      entitlements.append(
        .init(.attendance, pending + shortage(of: minutes, rule.minimumAttendance))
      )
    }
    if let rule = rules.completion {
      entitlements.append(
        .init(.completion, pending + shortage(of: minutes, rule.minimumAttendance))
      )
    }
    if let rule = rules.achievement {
      let score = rule.assessment.flatMap { id in scores.first { $0.module == id } }
      let obstacles =
        pending + shortage(of: minutes, rule.minimumAttendance) + shortage(of: score, rule)
      let usesSupervised = rule.supervised && score?.supervisedPercent != nil
      entitlements.append(
        Entitlement(
          document: .achievement,
          obstacles: obstacles,
          percent: usesSupervised ? score?.supervisedPercent : score?.percent,
          isSupervised: usesSupervised || score?.isSupervised ?? false
        )
      )
    }
    return entitlements
  }

  /// What is missing of the minutes that are needed: one at least.
  private func shortage(of minutes: Int, _ share: Share?) -> [Entitlement.Obstacle] {
    let needed = max(1, share?.least(of: totalMinutes) ?? 1)
    if minutes >= needed { return [] }
    return [.tooFewMinutes(attended: minutes, of: totalMinutes, needed: needed)]
  }

  private func shortage(
    of score: ModuleScore?,
    _ rule: DocumentRules.Achievement
  ) -> [Entitlement.Obstacle] {
    guard let assessment = rule.assessment else { return [] }
    guard let percent = score?.percent else { return [.noAttempt(assessment: assessment)] }
    guard !rule.supervised else {
      guard let supervised = score?.supervisedPercent else {
        return [.notSupervised(assessment: assessment)]
      }
      return tooLow(supervised, rule)
    }
    return tooLow(percent, rule)
  }

  private func tooLow(
    _ percent: Int,
    _ rule: DocumentRules.Achievement
  ) -> [Entitlement.Obstacle] {
    guard let needed = rule.minimumScore, percent < needed else { return [] }
    return [.tooLow(percent: percent, needed: needed)]
  }
}

extension Entitlement {
  /// A right that rests on attendance alone.
  fileprivate init(_ document: DocumentKind, _ obstacles: [Obstacle]) {
    self.init(document: document, obstacles: obstacles, percent: nil, isSupervised: false)
  }
}
