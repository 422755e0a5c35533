import Courseware

/// What is left to do about documents and the end of what is kept.
extension TaskList {
  /// For each document that the edition gives, how many have it or may, and who may not and why.
  var documents: [ReportTask] {
    let given = standings.first?.entitlements.map(\.document) ?? []
    return given.enumerated().map { index, document in
      let lacking = standings.filter { !$0.entitlements[index].isIssued }
      let blocked = lacking.filter { !$0.entitlements[index].isGranted }
      let (issued, ready) = (standings.count - lacking.count, lacking.count - blocked.count)
      let words = [
        issued == 0 ? nil : document.issued(issued),
        ready == 0 && issued > 0
          ? nil : Localized(fr: "\(ready) à délivrer", en: "\(ready) to issue"),
        blocked.isEmpty
          ? nil : Localized(fr: "pas pour \(blocked.count)", en: "not for \(blocked.count)"),
      ]
      .compactMap { $0 }
      let name = document.name
      return ReportTask(
        !blocked.isEmpty ? .documentBlocked : ready == 0 ? .documentIssued : .documentReady,
        Localized(
          fr: "\(name.french.capitalizedFirst) : \(words.map(\.french).joined(separator: ", "))",
          en: "\(name.english.capitalizedFirst): \(words.map(\.english).joined(separator: ", "))"
        ),
        (ready == 0 ? [] : [issuing(document)]) + reasons(blocked, index)
      )
    }
  }

  private func issuing(_ document: DocumentKind) -> ReportTask.Item {
    .init(
      Localized(fr: "pour délivrer ce qui peut l’être", en: "to issue what is due"),
      command: plan.commands.issue(document)
    )
  }

  /// Why people may not have a document; before the last day it is the same for all.
  private func reasons(_ blocked: [Standing], _ index: Int) -> [ReportTask.Item] {
    if let lastDay = plan.workshop.lastDay, lastDay > today {
      return [.init(Entitlement.Obstacle.notOver(lastDay: lastDay).words(plan.curriculum))]
    }
    return blocked.map { standing in
      let reasons = standing.entitlements[index].reasons(plan.curriculum)
      let who = standing.participant.listedNameAndNumber
      return .init(Localized(fr: "\(who) : \(reasons.french)", en: "\(who): \(reasons.english)"))
    }
  }

  var retentionOver: ReportTask? {
    get throws {
      guard let lastDay = plan.workshop.lastDay else { return nil }
      let items = try Retention.Kind.allCases.compactMap { kind -> ReportTask.Item? in
        let end = plan.workshop.retention.end(of: kind, after: lastDay)
        guard end < today, try queries.holdsAnything(in: kind.facts) else { return nil }
        let name = kind.name
        return ReportTask.Item(
          Localized(
            fr: "\(name.french) : jusqu’au \(end.text(in: .french))",
            en: "\(name.english): until \(end.text(in: .english))"
          )
        )
      }
      guard !items.isEmpty else { return nil }
      return ReportTask(
        .retentionOver,
        Localized(
          fr: "Gardé plus longtemps que prévu : effacez le registre, ou oubliez une personne"
            + " (atelier attendance forget NUMÉRO)",
          en: "Kept longer than planned: delete the register, or forget a person"
            + " (atelier attendance forget NUMBER)"
        ),
        items
      )
    }
  }
}

extension DocumentKind {
  /// How many were issued, in words.
  fileprivate func issued(_ count: Int) -> Localized {
    let gender = self == .completion ? "" : "e"
    return Localized(
      fr: "\(count) délivré\(gender)\(count > 1 ? "s" : "")",
      en: "\(count) issued"
    )
  }
}

extension Retention.Kind {
  /// What is kept, in words.
  fileprivate var name: Localized {
    switch self {
    case .attendance: Localized(fr: "présences", en: "attendance")
    case .results: Localized(fr: "résultats", en: "results")
    case .survey: Localized(fr: "réponses au sondage", en: "survey answers")
    }
  }

  /// The table that holds it.
  fileprivate var facts: String {
    switch self {
    case .attendance: "attendance_fact"
    case .results: "results_fact"
    case .survey: "survey_fact"
    }
  }
}
