import Courseware

/// What is left to do about attempts at assessments.
extension TaskList {
  var attemptsBeyondLimit: ReportTask? {
    let items = standings.flatMap { standing in
      standing.scores.filter { $0.attemptsBeyond > 0 }.map { score in
        let title = plan.curriculum.title(of: score.module)
        let who = standing.participant.listedNameAndNumber
        let allowed = score.attempts - score.attemptsBeyond
        return ReportTask.Item(
          Localized(
            fr: "\(who) : \(score.attempts) essais à « \(title) », pour \(allowed) permis",
            en: "\(who): \(score.attempts) attempts at “\(title)”, \(allowed) allowed"
          )
        )
      }
    }
    guard !items.isEmpty else { return nil }
    return ReportTask(
      .attemptsBeyondLimit,
      Localized(
        fr: "Plus d’essais que permis (le meilleur compte quand même)",
        en: "More attempts than allowed (the best one counts all the same)"
      ),
      items
    )
  }

  /// Those that count and do not hold all that the assessment asks, or more than it knows; people
  /// with the same are told together, for all have it where a question has changed.
  var attemptsToCheck: ReportTask? {
    let items = plan.units.enumerated().flatMap { index, unit in
      var people: [Localized: [Participant]] = [:]
      var faults: [Localized] = []
      for standing in standings {
        let score = standing.scores[index]
        guard !score.fits else { continue }
        if people[score.unfit] == nil { faults.append(score.unfit) }
        people[score.unfit, default: []].append(standing.participant)
      }
      return faults.map { fault in
        let (title, who) = (unit.header.title, (people[fault] ?? []).inWords)
        return ReportTask.Item(
          Localized(
            fr: "\(who.french), « \(title) » : \(fault.french)",
            en: "\(who.english), “\(title)”: \(fault.english)"
          )
        )
      }
    }
    guard !items.isEmpty else { return nil }
    return ReportTask(
      .attemptsToCheck,
      Localized(
        fr: "Essais à vérifier : ils ne vont pas avec l’évaluation d’aujourd’hui",
        en: "Attempts to check: they do not fit the assessment as it is now"
      ),
      items
    )
  }
}

extension ModuleScore {
  /// How the attempt that counts does not fit its assessment, in words.
  fileprivate var unfit: Localized {
    let parts = [missing > 0 ? lack : nil, leftOut > 0 ? surplus : nil].compactMap { $0 }
    return Localized(
      fr: parts.map(\.french).joined(separator: " ; "),
      en: parts.map(\.english).joined(separator: "; ")
    )
  }

  private var lack: Localized {
    missing == 1
      ? Localized(
        fr: "1 question manque sur \(asked), comptée fausse",
        en: "1 question of \(asked) is missing, and counts as wrong"
      )
      : Localized(
        fr: "\(missing) questions manquent sur \(asked), comptées fausses",
        en: "\(missing) questions of \(asked) are missing, and count as wrong"
      )
  }

  private var surplus: Localized {
    leftOut == 1
      ? Localized(
        fr: "1 question ou option n’y est plus",
        en: "1 question or option is no longer there"
      )
      : Localized(
        fr: "\(leftOut) questions ou options n’y sont plus",
        en: "\(leftOut) questions or options are no longer there"
      )
  }
}
