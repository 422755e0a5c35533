import Courseware
import Testing

@testable import Tracker

/// A file's text, read as the import reads it for the edition of the fixtures.
struct SubmittedText {
  let submission: Submission?
  let diagnostics: [Diagnostic]

  init(_ text: String, name: String = "f.json") throws {
    try self.init(bytes: Array(text.utf8), name: name)
  }

  init(bytes: [UInt8], name: String = "f.json") throws {
    var diagnostics: [Diagnostic] = []
    submission = Submission(
      bytes: bytes,
      name: name,
      edition: try Self.edition(),
      diagnostics: &diagnostics
    )
    self.diagnostics = diagnostics
  }

  /// All that is said, as a terminal shows it.
  func report(_ language: Language = .english) -> String {
    diagnostics.map { $0.text(in: language) }.joined(separator: "\n")
  }

  /// What is said, one line each: place, severity, message.
  var lines: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.position.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? "?"
      return "\(place) \(diagnostic.severity): \(diagnostic.message.english)"
    }
  }

  /// The edition that the fixtures' files belong to.
  static func edition() throws -> ReadEdition {
    var diagnostics: [Diagnostic] = []
    let workshop = Workshop(
      yaml: SourceText(file: "workshop.yml", text: workshopYAML),
      moduleIDs: [],
      lessonIDs: [],
      diagnostics: &diagnostics
    )
    return ReadEdition(
      course: "reseaux-sociaux-radiologie",
      workshop: try #require(workshop, "\(diagnostics)"),
      clock: try #require(CivilClock(zone: "Europe/Paris"))
    )
  }

  private static let workshopYAML = """
    id: demo-2026-06-09
    organiser: { name: Fédération exemple }
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30" }
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30" }
    """
}
