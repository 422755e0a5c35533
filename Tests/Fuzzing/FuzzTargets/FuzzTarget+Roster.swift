import Courseware
import Tracker

extension FuzzTarget {
  /// A list of people as a spreadsheet saved it, up to the file of attendance that comes of it,
  /// which must be good.
  static func roster() throws -> FuzzTarget {
    let edition = try FuzzedEdition(course: "essai", workshop: "demo")
    let submissions = try SubmissionReader(course: "essai", workshop: "demo")
    return FuzzTarget("roster") { bytes in
      var outcome = Outcome()
      do throws(Diagnostic) {
        let roster = try Roster(
          Roster.File(name: "liste.csv", bytes: bytes),
          former: nil,
          register: Checkout.noRegister,
          course: edition.course,
          workshop: edition.workshop,
          recordedAt: nil,
          now: edition.now
        )
        outcome.diagnostics = roster.diagnostics
        outcome.results = [roster.bytes]
        outcome.check(isTaken: !roster.bytes.isEmpty)
        guard !roster.bytes.isEmpty else { return outcome }
        var imported = Outcome()
        _ = submissions.read(roster.bytes, name: "participants.json", &imported)
        for diagnostic in imported.diagnostics where diagnostic.severity == .error {
          outcome.note("what came of it is refused: \(diagnostic.text(in: .english))")
        }
      } catch {
        outcome.diagnostics.append(error)
      }
      return outcome
    }
  }
}
