import Courseware
import Foundation
import Testing

@testable import Tracker

/// A saved mail of `Tests/Fixtures/Mail`, which `Tests/Fixtures/mail.py` writes.
struct SavedMail: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }

  static let root = Repository.root.appending(path: "Tests/Fixtures/Mail")

  /// All mails of a folder.
  static func all(_ folder: String) throws -> [SavedMail] {
    let folder = root.appending(path: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      let data = try Data(contentsOf: folder.appending(path: name))
      return SavedMail(name: name, bytes: Array(data))
    }
  }

  /// What a mail or text brings to the small edition, and what is said about it.
  static func read(
    _ bytes: [UInt8],
    name: String
  ) throws -> (submissions: [Submission], diagnostics: [Diagnostic]) {
    let workshop = try History.workshop()
    let clock = try SessionCalendar(workshop).clock
    let edition = ReadEdition(course: "essai", workshop: workshop, clock: clock)
    var diagnostics: [Diagnostic] = []
    let submissions = Submission.all(
      in: bytes,
      name: name,
      edition: edition,
      diagnostics: &diagnostics
    )
    return (submissions, diagnostics)
  }
}
