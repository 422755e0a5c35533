import Certificates
import Courseware
import Tracker

/// What goes with documents: the table for mail merge, and the drafts of mails.
struct Delivery {
  private let run: IssueRun
  private let language: Language

  /// The documents that stand, by their people.
  private let standing: [String: [DocumentFile]]

  /// Takes all documents of the register.
  init(_ run: IssueRun, files: [DocumentFile]) {
    self.run = run
    language = run.language
    standing = Dictionary(grouping: files.filter(\.record.isStanding), by: \.record.person)
  }

  /// The name of the table's file.
  static func tableName(_ language: Language) -> String {
    Localized(fr: "publipostage.csv", en: "mail-merge.csv")[language]
  }

  /// Writes the table.
  ///
  /// - Returns: the name of its file.
  func writeTable() throws(Diagnostic) -> String {
    let name = Self.tableName(language)
    let rows = run.report.standings.compactMap { row(of: $0.participant) }
    try run.folder.write(CSVTable([head] + rows).bytes, to: name)
    return name
  }

  /// Writes a draft for each of some people, with the documents that were asked for; none where a
  /// PDF is missing.
  ///
  /// - Parameters:
  ///   - batch: the documents.
  ///   - diagnostics: gets what could not be written.
  /// - Returns: how many there are, and who has no usable address.
  func writeDrafts(
    of batch: [DocumentFile],
    _ diagnostics: inout [Diagnostic]
  ) -> (count: Int, unreachable: [String]) {
    let own = Dictionary(grouping: batch, by: \.record.person)
    var (count, unreachable) = (0, [String]())
    for person in run.report.standings.map(\.participant) {
      guard let files = own[person.id], let last = files.last,
        files.allSatisfy({ run.folder.hasPDF($0.name) })
      else { continue }
      do throws(Diagnostic) {
        guard let draft = try draft(to: person, files) else {
          unreachable.append(person.listedNameAndNumber)
          continue
        }
        try run.folder.write(draft.bytes, to: last.mail + ".eml")
        count += 1
      } catch {
        diagnostics.append(error)
      }
    }
    return (count, unreachable)
  }

  private func draft(
    to person: Participant,
    _ files: [DocumentFile]
  ) throws(Diagnostic) -> MailDraft? {
    guard let address = person.email, let particulars = files.last?.particulars else {
      return nil
    }
    let text = MailText(
      language: language,
      title: run.report.title,
      days: run.assembly.days(in: language),
      kinds: files.map(\.certificate.kind),
      particulars: particulars,
      verifier: run.report.curriculum.course.verifierAddress
    )
    return MailDraft(
      to: person.nameAlone,
      address: address,
      subject: text.subject,
      text: text.body,
      attachments: files.map { file in
        MailDraft.Attachment(
          name: file.name + ".pdf",
          type: "application/pdf",
          bytes: run.folder.read(file.name + ".pdf") ?? []
        )
      }
    )
  }

  private var kinds: [DocumentKind] { run.report.workshop.documents.given }

  private var head: [String] {
    let person = [
      Localized(fr: "Numéro", en: "Number"), Localized(fr: "Civilité", en: "Title"),
      Localized(fr: "Nom", en: "Family name"), Localized(fr: "Prénom", en: "Given name"),
      Localized(fr: "E-mail", en: "E-mail"), Localized(fr: "Structure", en: "Organisation"),
    ]
    // Each heading once: mail merge asks for fields by their names.
    let parts = [
      Localized(fr: "fichier", en: "file"), Localized(fr: "numéro de série", en: "serial"),
      Localized(fr: "vérification", en: "verification"),
    ]
    let documents = kinds.flatMap { kind in
      parts.map { "\(kind.name[language].capitalizedFirst) (\($0[language]))" }
    }
    return person.map { $0[language] } + documents
  }

  /// Someone's row; nil of those who have no document.
  private func row(of person: Participant) -> [String]? {
    guard let own = standing[person.id] else { return nil }
    let cells = [
      person.id, person.title, person.familyName, person.givenName, person.email,
      person.organisation,
    ]
    return cells.map { $0 ?? "" }
      + kinds.flatMap { kind in
        own.last { $0.certificate.kind == kind }.map(cells(of:)) ?? ["", "", ""]
      }
  }

  private func cells(of file: DocumentFile) -> [String] {
    let isPrinted = run.folder.has(file.name + ".pdf")
    let address = run.report.curriculum.course.verifierAddress.map { verifier in
      "\(verifier)#\(file.record.content.token)"
    }
    return [
      file.name + (isPrinted ? ".pdf" : ".html"), file.serial, address ?? "",
    ]
  }
}
