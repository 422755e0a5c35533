import Certificates
import Courseware
import Tracker

/// Finds documents that no longer agree with the register: the name was corrected, say.
struct DocumentChanges {
  let report: Report
  let assembly: DocumentAssembly

  /// All of it, those issued twice first.
  func all(_ plan: IssuePlan, _ files: [DocumentFile]) -> [DocumentChange] {
    let bySerial = Dictionary(files.map { ($0.serial, $0) }) { $1 }
    return doubles(plan, files)
      + plan.entries.compactMap { entry in
        guard case .held(let record) = entry.outcome, let file = bySerial[record.content.serial]
        else { return nil }
        guard entry.right.isGranted else {
          let reasons = entry.right.reasons(report.curriculum)
          return .noLongerEntitled(file, reasons, report.commands)
        }
        let held = file.certificate
        let now = assembly.certificate(entry.right, of: entry.standing, serial: held.serial)
        return difference(held, now).map { .outdated(file, $0, report.commands) }
      }
  }

  /// Finds documents of one kind of people whose numbers were merged since.
  private func doubles(_ plan: IssuePlan, _ files: [DocumentFile]) -> [DocumentChange] {
    let last = Set(plan.standing(files).map(\.serial))
    let people = Set(plan.entries.map(\.standing.participant.id))
    let kinds = Set(plan.entries.map(\.right.document))
    return files.filter { file in
      file.record.isStanding && people.contains(file.record.person)
        && kinds.contains(file.certificate.kind) && !last.contains(file.serial)
    }
    .map { .twice($0, report.commands) }
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
      let lengths = [held.minutes, now.minutes].map { LengthOfTime(minutes: $0).text }
      return words("durée", "duration", lengths[0], lengths[1])
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
      func days(_ certificate: Certificate, _ language: Language) -> String {
        certificate.from.text(to: certificate.to, in: language)
      }
      return Localized(
        fr: "dates : « \(days(held, .french)) », et maintenant « \(days(now, .french)) »",
        en: "dates: '\(days(held, .english))', and now '\(days(now, .english))'"
      )
    }
    return nil
  }
}
