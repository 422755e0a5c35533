import Certificates
import Courseware
import Foundation
import Tracker

/// A document of the register, read back, with the name of its files.
struct DocumentFile {
  let record: RegisteredDocument

  /// Of what its files are made, and their name.
  let paper: Paper

  /// The name of the draft of the mail that brings it, without its ending.
  let mail: String

  var certificate: Certificate { paper.document.certificate }
  var particulars: Particulars { paper.document.particulars }
  var serial: String { record.content.serial }
  var name: String { paper.name }

  /// As much of the serial as a command takes for it.
  var shortSerial: String { String(serial.prefix(10)) }

  /// The names of its files, and of the draft of a mail that it may be in.
  var files: [String] { [name + ".html", name + ".pdf", mail + ".eml"] }

  /// The names that its files had while somebody else, since forgotten, had the name without the
  /// number.
  func formerFiles(_ language: Language) -> [String] {
    var names = DocumentNames(language: language)
    _ = names.person(particulars, id: "")
    let name = names.document(certificate.kind, particulars, id: record.person)
    return [name + ".html", name + ".pdf", names.mail(particulars, id: record.person) + ".eml"]
  }

  /// Reads documents back, in the order in which they were issued, on which their names depend.
  ///
  /// - Parameters:
  ///   - records: all that the register has.
  ///   - language: that of the course.
  ///   - diagnostics: gets those that cannot be read.
  /// - Returns: the others.
  static func all(
    _ records: [RegisteredDocument],
    language: Language,
    diagnostics: inout [Diagnostic]
  ) -> [DocumentFile] {
    var names = DocumentNames(language: language)
    let decoder = JSONDecoder()
    return records.compactMap { record in
      let content = record.content
      guard let token = Token(content.token),
        let particulars = try? decoder.decode(
          Particulars.self,
          from: Data(content.particulars.utf8)
        )
      else {
        diagnostics.append(.unreadableDocument(content.serial))
        return nil
      }
      let name = [particulars.familyName, particulars.givenName].compactMap { $0 }
      return DocumentFile(
        record: record,
        paper: Paper(
          document: IssuedDocument(
            certificate: token.certificate,
            particulars: particulars,
            token: content.token
          ),
          name: names.document(content.kind, particulars, id: record.person),
          owner: "\(name.joined(separator: " ")) (\(record.person))"
        ),
        mail: names.mail(particulars, id: record.person)
      )
    }
  }
}

extension DocumentFile {
  /// Reads documents back for a command that can do without some; those that cannot be read are told.
  static func readable(_ records: [RegisteredDocument], language: Language) -> [DocumentFile] {
    var unreadable: [Diagnostic] = []
    let files = all(records, language: language, diagnostics: &unreadable)
    for index in unreadable.indices { unreadable[index].severity = .warning }
    Console.show(unreadable, in: language)
    return files
  }
}

extension DocumentContent {
  /// What the register keeps of a document.
  init(_ document: IssuedDocument, token: String, participant: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Texts, numbers and lists: there is nothing in it that could not be encoded.
    let particulars = (try? encoder.encode(document.particulars)) ?? Data()
    self.init(
      serial: document.certificate.serial.text,
      participant: participant,
      kind: document.certificate.kind,
      token: token,
      particulars: String(decoding: particulars, as: UTF8.self)
    )
  }
}

extension Diagnostic {
  static func unreadableDocument(_ serial: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce que le registre garde du document \(serial) ne se lit pas",
        en: "what the register keeps of the document \(serial) cannot be read"
      ),
      help: Localized(
        fr: "reprenez une sauvegarde du registre, ou retirez ce document",
        en: "take a backup of the register, or withdraw this document"
      )
    )
  }
}
