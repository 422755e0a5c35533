import Certificates
import Courseware
import Tracker

/// Which documents were issued, by people's names, and whether they still count.
struct DocumentList {
  private let files: [DocumentFile]
  private let language: Language

  init(_ files: [DocumentFile], language: Language) {
    self.language = language
    // Stable: of one person, they stay in the order in which they were issued.
    self.files = files.enumerated()
      .map { (key: $0.element.paper.owner.folded, place: $0.offset, file: $0.element) }
      .sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.file)
  }

  /// Two lines for each document, or that there are none; with a line break at the end.
  var text: String {
    guard !files.isEmpty else {
      let none = Localized(
        fr: "aucun document n'a encore été délivré",
        en: "no document has been issued yet"
      )
      return none[language] + "\n"
    }
    return files.map { file in
      let kind = file.certificate.kind.name[language]
      return "\(file.paper.owner)\(language == .french ? " : " : ": ")\(kind)\n"
        + "  \(file.serial), \(state(of: file))\n"
    }
    .joined()
  }

  /// The same for a spreadsheet.
  var table: CSVTable {
    let head = [
      Localized(fr: "Numéro", en: "Number"), Localized(fr: "Nom", en: "Family name"),
      Localized(fr: "Prénom", en: "Given name"), Localized(fr: "Document", en: "Document"),
      Localized(fr: "Numéro de série", en: "Serial"),
      Localized(fr: "Délivré le", en: "Issued on"), Localized(fr: "État", en: "State"),
      Localized(fr: "Motif", en: "Reason"), Localized(fr: "Fichier", en: "File"),
    ]
    let rows = files.map { file in
      [
        file.record.person, file.particulars.familyName,
        file.particulars.givenName ?? "", file.certificate.kind.name[language],
        file.serial, file.certificate.issued.isoText, standing(of: file),
        file.record.withdrawal?.reason ?? "", file.name,
      ]
    }
    return CSVTable([head.map { $0[language] }] + rows)
  }

  private func state(of file: DocumentFile) -> String {
    let date = file.certificate.issued.text(in: language)
    let issued = Localized(fr: "délivré le \(date)", en: "issued on \(date)")[language]
    guard let withdrawal = file.record.withdrawal else { return issued }
    let reason = withdrawal.reason.map { " (\($0))" } ?? ""
    return "\(issued), \(standing(of: file))\(reason)"
  }

  private func standing(of file: DocumentFile) -> String {
    guard let withdrawal = file.record.withdrawal else {
      return Localized(fr: "valable", en: "valid")[language]
    }
    let date = withdrawal.date.text(in: language)
    guard let next = withdrawal.replacedBy else {
      return Localized(fr: "retiré le \(date)", en: "withdrawn on \(date)")[language]
    }
    return Localized(
      fr: "remplacé le \(date) par \(next)",
      en: "replaced on \(date) by \(next)"
    )[language]
  }
}
