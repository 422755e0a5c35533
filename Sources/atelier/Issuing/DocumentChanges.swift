import Certificates
import Courseware
import Tracker

extension IssueRun {
  /// Finds documents that no longer say what the register does: the name was corrected, say.
  ///
  /// - Returns: a warning for each, with what to do.
  func changes(_ plan: IssuePlan, _ files: [DocumentFile]) -> [Diagnostic] {
    let bySerial = Dictionary(files.map { ($0.serial, $0) }) { $1 }
    return doubles(plan, files)
      + plan.entries.compactMap { entry in
        guard case .held(let record) = entry.outcome, let file = bySerial[record.content.serial]
        else { return nil }
        guard entry.right.isGranted else {
          return .noLongerEntitled(file, entry.right.reasons(report.curriculum))
        }
        let held = file.certificate
        let now = assembly.certificate(entry.right, of: entry.standing, serial: held.serial)
        return difference(held, now).map { .outdated(file, $0) }
      }
  }

  /// Finds documents of one kind of people whose numbers were merged since.
  private func doubles(_ plan: IssuePlan, _ files: [DocumentFile]) -> [Diagnostic] {
    let last = Set(plan.standing(files).map(\.serial))
    let people = Set(plan.entries.map(\.standing.participant.id))
    let kinds = Set(plan.entries.map(\.right.document))
    return files.filter { file in
      file.record.isStanding && people.contains(file.record.person)
        && kinds.contains(file.certificate.kind) && !last.contains(file.serial)
    }
    .map(Diagnostic.twice)
  }

  /// The first thing in which they differ, but for what only the day of issue brings.
  private func difference(_ held: Certificate, _ now: Certificate) -> Localized? {
    func words(_ french: String, _ english: String, _ old: String, _ new: String) -> Localized {
      Localized(
        fr: "\(french) : « \(old) », et maintenant « \(new) »",
        en: "\(english): '\(old)', and now '\(new)'"
      )
    }
    if held.name != now.name { return words("nom", "name", held.name, now.name) }
    if held.minutes != now.minutes {
      return words("minutes", "minutes", "\(held.minutes)", "\(now.minutes)")
    }
    if held.score != now.score {
      let texts = [held.score, now.score].map { $0.map { "\($0) %" } ?? "–" }
      return words("score", "score", texts[0], texts[1])
    }
    if held.title != now.title { return words("titre", "title", held.title, now.title) }
    if held.issuer != now.issuer {
      return words("organisme", "organiser", held.issuer, now.issuer)
    }
    if held.from != now.from || held.to != now.to {
      return words(
        "dates",
        "dates",
        "\(held.from.isoText) – \(held.to.isoText)",
        "\(now.from.isoText) – \(now.to.isoText)"
      )
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func outdated(_ file: DocumentFile, _ difference: Localized) -> Diagnostic {
    let (who, kind) = (file.paper.owner, file.certificate.kind.name)
    return Diagnostic(
      Localized(
        fr: "\(who), \(kind.french) : le document ne dit plus ce que dit le registre"
          + " (\(difference.french))",
        en: "\(who), \(kind.english): the document no longer says what the register does"
          + " (\(difference.english))"
      ),
      severity: .warning,
      help: Localized(
        fr: "remplacez-le : atelier certificates reissue \(file.shortSerial) --reason …",
        en: "replace it: atelier certificates reissue \(file.shortSerial) --reason …"
      )
    )
  }

  fileprivate static func twice(_ file: DocumentFile) -> Diagnostic {
    let (who, kind) = (file.paper.owner, file.certificate.kind.name)
    return Diagnostic(
      Localized(
        fr: "\(who), \(kind.french) : délivré deux fois, sous deux numéros réunis depuis",
        en: "\(who), \(kind.english): issued twice, under two numbers that were merged since"
      ),
      severity: .warning,
      help: Localized(
        fr: "retirez le premier : atelier certificates withdraw \(file.shortSerial) --reason …",
        en: "withdraw the first one: atelier certificates withdraw \(file.shortSerial) --reason …"
      )
    )
  }

  fileprivate static func noLongerEntitled(
    _ file: DocumentFile,
    _ reasons: Localized
  ) -> Diagnostic {
    let (who, kind) = (file.paper.owner, file.certificate.kind.name)
    return Diagnostic(
      Localized(
        fr: "\(who), \(kind.french) : délivré, mais le registre n'y donne plus droit"
          + " (\(reasons.french))",
        en: "\(who), \(kind.english): issued, but by the register no longer due"
          + " (\(reasons.english))"
      ),
      severity: .warning,
      help: Localized(
        fr: "corrigez le registre, ou retirez le document : atelier certificates withdraw"
          + " \(file.shortSerial) --reason …",
        en: "correct the register, or withdraw the document: atelier certificates withdraw"
          + " \(file.shortSerial) --reason …"
      )
    )
  }
}
