import Courseware
import GRDB

extension DocumentQueries {
  /// How many characters of a serial tell it from others, at the least.
  private static let prefixLength = 6

  /// The document whose serial begins so, as it was typed.
  ///
  /// - Throws: a `Diagnostic` if there is none, or more than one.
  func find(_ serial: String) throws -> RegisteredDocument {
    let typed = Serial.typed(serial)
    guard typed.utf8.count >= Self.prefixLength else {
      throw Diagnostic.shortSerial(serial, least: Self.prefixLength)
    }
    let found = try documents().filter { $0.content.serial.hasPrefix(typed) }
    guard let document = found.first else { throw Diagnostic.unknownSerial(serial) }
    guard found.count == 1 else {
      throw Diagnostic.severalSerials(serial, found.map(\.content.serial))
    }
    return document
  }

  /// The serial, if it is that of a document whose person was forgotten, and still counts.
  func forgotten(_ serial: String) throws -> String? {
    let typed = Serial.typed(serial)
    guard try ForgottenPeople(database).contains(document: typed) else { return nil }
    if let former = try withdrawals().first(where: { $0.serial == typed }) {
      throw Diagnostic.withdrawnAlready(former)
    }
    return typed
  }
}

extension RegisteredDocument {
  /// The document, if it counts.
  ///
  /// - Throws: a `Diagnostic` if it does not.
  func standing() throws -> RegisteredDocument {
    guard let withdrawal else { return self }
    throw Diagnostic.withdrawnAlready(withdrawal)
  }
}

extension Diagnostic {
  fileprivate static func shortSerial(_ serial: String, least: Int) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(serial) » est trop court pour désigner un document",
        en: "'\(serial)' is too short to tell a document"
      ),
      help: Localized(
        fr: "donnez au moins les \(least) premiers caractères de son numéro de série",
        en: "give at least the first \(least) characters of its serial"
      )
    )
  }

  fileprivate static func unknownSerial(_ serial: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "aucun document du registre n'a le numéro de série « \(serial) »",
        en: "no document of the register has the serial '\(serial)'"
      ),
      help: Localized(
        fr: "atelier certificates list les montre tous ; d'une personne oubliée, donnez le numéro"
          + " entier",
        en: "atelier certificates list shows them all; of a forgotten person, give the whole serial"
      )
    )
  }

  fileprivate static func severalSerials(_ serial: String, _ found: [String]) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "plusieurs numéros de série commencent par « \(serial) »",
        en: "several serials begin with '\(serial)'"
      ),
      help: Localized(
        fr: "donnez-en davantage : \(found.joined(separator: ", "))",
        en: "give more of it: \(found.joined(separator: ", "))"
      )
    )
  }

  fileprivate static func withdrawnAlready(
    _ withdrawal: RegisteredDocument.Withdrawal
  ) -> Diagnostic {
    let serial = withdrawal.serial
    func text(_ language: Language) -> String { withdrawal.date.text(in: language) }
    guard let next = withdrawal.replacedBy else {
      return Diagnostic(
        Localized(
          fr: "le document \(serial) est retiré depuis le \(text(.french))",
          en: "the document \(serial) was withdrawn on \(text(.english))"
        )
      )
    }
    return Diagnostic(
      Localized(
        fr: "le document \(serial) est remplacé depuis le \(text(.french))",
        en: "the document \(serial) was replaced on \(text(.english))"
      ),
      help: Localized(fr: "donnez le nouveau : \(next)", en: "give the new one: \(next)")
    )
  }
}
