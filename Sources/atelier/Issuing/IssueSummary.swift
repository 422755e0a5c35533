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
    let (refused, withdrawn) = (refused(language), withdrawn(language))
    var sections: [(heading: Localized, lines: [String])] = [
      (.issued(new.count), granted(new, language))
    ]
    if !old.isEmpty {
      sections.append((.held(old.count, remade: remade.count), granted(remade, language)))
    }
    if !refused.isEmpty { sections.append((.notIssued, refused)) }
    if !withdrawn.isEmpty { sections.append((.withdrawn, withdrawn)) }
    return sections.flatMap { [$0.heading[language]] + $0.lines.map { "  " + $0 } }
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
    return standing.participant.listedNameAndNumber + colon + texts.joined(separator: ", ")
  }
}

extension Localized {
  fileprivate static func issued(_ count: Int) -> Localized {
    Localized(
      fr: count == 0 ? "aucun nouveau document" : "délivrés : \(documents(count))",
      en: count == 0 ? "no new document" : "issued: \(documents(count))"
    )
  }

  fileprivate static func held(_ count: Int, remade: Int) -> Localized {
    let french = remade == 0 ? "" : ", dont \(remade) refait\(remade == 1 ? "" : "s")"
    let english = remade == 0 ? "" : ", \(remade) of them made again"
    return Localized(
      fr: "délivrés auparavant : \(documents(count))\(french)"
        + (remade == 0 ? "" : " (un fichier manquait)"),
      en: "issued before: \(documents(count))\(english)"
        + (remade == 0 ? "" : " (a file was missing)")
    )
  }

  /// The same in both languages.
  private static func documents(_ count: Int) -> String {
    count == 1 ? "1 document" : "\(count) documents"
  }

  fileprivate static let notIssued = Localized(fr: "non délivrés :", en: "not issued:")

  fileprivate static let withdrawn = Localized(
    fr: "retirés ; pour en délivrer de nouveau, nommez la personne avec --participant :",
    en: "withdrawn; to issue them again, name the person with --participant:"
  )
}
