import Certificates
import Courseware
import Tracker

/// Who got which document, and who did not and why, in words.
struct IssueSummary {
  let report: Report
  let plan: IssuePlan

  /// The standing documents after the command.
  let files: [DocumentFile]

  /// The serials of those that the command issued.
  let issued: Set<String>

  /// The names of those of which it made a file.
  let made: Set<String>

  /// The text, without a line break at the end.
  var text: Localized {
    Localized(
      fr: lines(.french).joined(separator: "\n"),
      en: lines(.english).joined(separator: "\n")
    )
  }

  private func lines(_ language: Language) -> [String] {
    let new = files.filter { issued.contains($0.serial) }
    let old = files.filter { !issued.contains($0.serial) }
    let remade = old.filter { made.contains($0.name) }
    let sections = [
      (Self.heading(new.count, remade: nil), granted(new, language)),
      (Self.heading(old.count, remade: remade.count), granted(remade, language)),
      (Localized(fr: "non délivrés :", en: "not issued:"), refused(language)),
      (
        Localized(
          fr: "retirés, et délivrés de nouveau à ceux seuls que nomme --participant :",
          en: "withdrawn, and issued again to those only whom --participant names:"
        ), withdrawn(language)
      ),
    ]
    return sections.enumerated().flatMap { index, section -> [String] in
      let isEmpty = index == 1 ? old.isEmpty : index > 1 && section.1.isEmpty
      return isEmpty ? [] : [section.0[language]] + section.1.map { "  " + $0 }
    }
  }

  private static func heading(_ count: Int, remade: Int?) -> Localized {
    let (french, english) = (
      count == 1 ? "1 document" : "\(count) documents",
      count == 1 ? "1 document" : "\(count) documents"
    )
    guard let remade else {
      return Localized(
        fr: count == 0 ? "aucun nouveau document" : "délivrés : \(french)",
        en: count == 0 ? "no new document" : "issued: \(english)"
      )
    }
    return Localized(
      fr: "délivrés auparavant : \(french)"
        + (remade == 0 ? "" : " ; un fichier manquait, et est refait : \(remade)"),
      en: "issued before: \(english)"
        + (remade == 0 ? "" : "; a file was missing, and is made again: \(remade)")
    )
  }

  /// A line for each person, with the documents.
  private func granted(_ files: [DocumentFile], _ language: Language) -> [String] {
    let own = Dictionary(grouping: files, by: \.record.person)
    return report.standings.compactMap { standing in
      own[standing.participant.id].map { files in
        line(standing, files.map { $0.certificate.kind.name[language] }, language)
      }
    }
  }

  private func refused(_ language: Language) -> [String] {
    lines(language) { entry in
      guard case .refused = entry.outcome else { return nil }
      return entry.right.reasons(report.curriculum)
    }
  }

  private func withdrawn(_ language: Language) -> [String] {
    lines(language) { entry in
      guard case .withdrawn(let withdrawal) = entry.outcome else { return nil }
      return Localized(
        fr: withdrawal.date.text(in: .french),
        en: withdrawal.date.text(in: .english)
      )
    }
  }

  /// A line for each person of whose documents something is to be said.
  private func lines(
    _ language: Language,
    _ words: (IssuePlan.Entry) -> Localized?
  ) -> [String] {
    var lines: [(standing: Standing, texts: [String])] = []
    for entry in plan.entries {
      guard let words = words(entry) else { continue }
      let text = "\(entry.right.document.name[language]) (\(words[language]))"
      if lines.last?.standing.participant.id == entry.standing.participant.id {
        lines[lines.count - 1].texts.append(text)
      } else {
        lines.append((entry.standing, [text]))
      }
    }
    return lines.map { line($0.standing, $0.texts, language) }
  }

  private func line(_ standing: Standing, _ texts: [String], _ language: Language) -> String {
    let colon = language == .french ? " : " : ": "
    let person = standing.participant
    return "\(person.listedName) (\(person.id))\(colon)\(texts.joined(separator: ", "))"
  }
}
