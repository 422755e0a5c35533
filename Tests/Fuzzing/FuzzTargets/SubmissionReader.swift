import Courseware
import Tracker

/// Reads files of attendance, results and survey answers, and tries what a register says to them.
struct SubmissionReader: Sendable {
  private let edition: FuzzedEdition
  private let reading: ReadEdition

  init(
    course: String = "reseaux-sociaux-radiologie",
    workshop: String = "demo-2026-06-09"
  ) throws {
    edition = try FuzzedEdition(course: course, workshop: workshop)
    reading = ReadEdition(
      course: course,
      workshop: edition.workshop,
      clock: edition.clock
    )
  }

  /// Reads a file, a mail or a text.
  func read(_ bytes: [UInt8], name: String, _ outcome: inout Outcome) -> [Submission] {
    Submission.all(in: bytes, name: name, edition: reading, diagnostics: &outcome.diagnostics)
  }

  /// Tries what a register says to what was read; that takes a hundred times as long as reading.
  func record(_ found: [Submission], _ outcome: inout Outcome) {
    do throws(Diagnostic) {
      let work = try Import(
        found,
        course: edition.course,
        workshop: edition.workshop,
        isRehearsal: true
      )
      let trial = try work.run(into: Checkout.noRegister, today: edition.today, now: edition.now)
      outcome.results.append(Array(trial.summary.text.french.utf8))
      for diagnostic in trial.diagnostics where diagnostic.position?.file == Checkout.noRegister {
        outcome.note("the register itself: \(diagnostic.message.english)")
      }
      outcome.diagnostics += trial.diagnostics
    } catch {
      outcome.note("no register: \(error.message.english)")
    }
  }
}

extension FuzzTarget {
  /// A file by itself.
  static func submission(_ name: String, _ reader: SubmissionReader) -> FuzzTarget {
    FuzzTarget(name) { bytes in
      var outcome = Outcome()
      let found = reader.read(bytes, name: "f.json", &outcome)
      outcome.check(isTaken: !found.isEmpty)
      if !found.isEmpty { reader.record(found, &outcome) }
      return outcome
    }
  }

  /// A saved mail.
  static func mail() throws -> FuzzTarget {
    let reader = try SubmissionReader(course: "essai", workshop: "demo")
    return FuzzTarget("mail") { bytes in
      var outcome = Outcome()
      let found = reader.read(bytes, name: "m.eml", &outcome)
      outcome.results = found.map(\.sha256)
      if found.isEmpty, outcome.diagnostics.isEmpty { outcome.note("nothing is said") }
      return outcome
    }
  }
}
