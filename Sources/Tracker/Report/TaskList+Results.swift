import Courseware

/// What is left to do about results and people.
extension TaskList {
  func resultsToAttach(_ loose: [TaskQueries.LooseResults]) -> ReportTask? {
    guard !loose.isEmpty else { return nil }
    return ReportTask(
      .resultsToAttach,
      loose.count == 1
        ? Localized(fr: "1 fichier de résultats à rattacher", en: "1 results file to attach")
        : Localized(
          fr: "\(loose.count) fichiers de résultats à rattacher",
          en: "\(loose.count) results files to attach"
        ),
      loose.map { results in
        let number = results.owner ?? plan.curriculum.course.language.placeholder
        return ReportTask.Item(
          results.reason,
          command: plan.commands.assign(results.handle, to: number)
        )
      }
    )
  }

  var probableDoubles: ReportTask? {
    let doubles = ProbableDouble.all(among: people)
    guard !doubles.isEmpty else { return nil }
    return ReportTask(
      .probableDouble,
      Localized(fr: "Sans doute la même personne", en: "Probably the same person"),
      doubles.map { double in
        let (kept, dropped) = (double.kept, double.dropped)
        let names = [kept, dropped].map(\.listedNameAndNumber).joined(separator: " · ")
        let same = double.sign.words
        return ReportTask.Item(
          Localized(fr: "\(names) : \(same.french)", en: "\(names): \(same.english)"),
          command: plan.commands.merge(dropped.id, into: kept.id)
        )
      }
    )
  }

  var answersLeftOut: ReportTask? {
    let counts = standings.flatMap(\.scores).reduce(into: [String: Int]()) {
      $0[$1.module, default: 0] += $1.leftOut
    }
    // What an assessment left out is told by person.
    let lessons = plan.units.filter { $0.header.assessment == nil }
    let items = lessons.compactMap { unit -> ReportTask.Item? in
      guard let count = counts[unit.header.id], count > 0 else { return nil }
      return ReportTask.Item(
        Localized(fr: "\(unit.header.title) : \(count)", en: "\(unit.header.title): \(count)")
      )
    }
    guard !items.isEmpty else { return nil }
    return ReportTask(
      .answersLeftOut,
      Localized(
        fr: "Réponses laissées hors des scores : le cours n’a plus leur question ou leur option",
        en: "Answers left out of the scores: the course no longer has their question or option"
      ),
      items
    )
  }

  var resultsOfOtherBuilds: ReportTask? {
    get throws {
      let count = try queries.resultsOfOtherBuilds(than: plan.curriculum.build)
      guard count > 0 else { return nil }
      return ReportTask(
        .resultsOfOtherBuild,
        count == 1
          ? Localized(
            fr: "1 fichier de résultats vient d’un autre état des questions",
            en: "1 results file comes from another state of the questions"
          )
          : Localized(
            fr: "\(count) fichiers de résultats viennent d’un autre état des questions",
            en: "\(count) results files come from another state of the questions"
          )
      )
    }
  }
}

extension ProbableDouble.Sign {
  /// What two people have in common, in words.
  fileprivate var words: Localized {
    switch self {
    case .rpps: Localized(fr: "même numéro RPPS", en: "same RPPS number")
    case .email: Localized(fr: "même adresse", en: "same address")
    case .name: Localized(fr: "même nom", en: "same name")
    }
  }
}

extension TaskQueries.LooseResults {
  fileprivate var reason: Localized {
    if let owner {
      return Localized(
        fr: "\(file) : du même navigateur que les résultats de \(owner)",
        en: "\(file): from the same browser as the results of \(owner)"
      )
    }
    guard let participant else {
      return Localized(fr: "\(file) : sans numéro", en: "\(file): without a number")
    }
    return Localized(
      fr: "\(file) : le numéro \(participant) n’est à personne",
      en: "\(file): the number \(participant) is nobody’s"
    )
  }
}
