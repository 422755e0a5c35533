import Courseware
import Foundation
import Testing

@testable import Tracker

/// A random history of an edition, as the files that tell it; no two of its facts disagree.
struct History {
  static let edition = Register.Edition(workshop: "demo", course: "essai")

  private let texts: [String]

  /// Makes up a history of a few people, corrected now and then.
  init(_ random: inout Dice) {
    let ids = ["001-B", "002-C", "003-D", "004-E"]
      .prefix(Int.random(in: 1...4, using: &random)).map { $0 }
    texts = (1...Int.random(in: 2...6, using: &random)).map { file in
      switch Int.random(in: 0..<6, using: &random) {
      case 0: Self.results(ids, file, &random)
      case 1: Self.survey(&random)
      default: Self.attendance(ids, file, &random)
      }
    }
  }

  /// The files, read as the command reads them.
  func files() throws -> [Submission] {
    let workshop = try Self.workshop()
    let clock = try SessionCalendar(workshop).clock
    let edition = ReadEdition(course: "essai", workshop: workshop, clock: clock)
    return try texts.enumerated().map { index, text in
      var diagnostics: [Diagnostic] = []
      let submission = Submission(
        bytes: Array(text.utf8),
        name: "\(index).json",
        edition: edition,
        diagnostics: &diagnostics
      )
      guard let submission else { throw Diagnostics(all: diagnostics) }
      return submission
    }
  }

  /// Records some files as one command does.
  func record(_ files: [Submission], in register: Register) throws {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "course.yml", text: "id: essai\ntitle: Essai\nlanguage: fr\n")
    let course = try #require(Course(yaml: source, diagnostics: &diagnostics))
    let work = try Import(files, course: course, workshop: try Self.workshop())
    let outcome = try work.run(
      in: register,
      today: CalendarDate(year: 2026, month: 6, day: 10),
      now: Instant(seconds: 1_800_000_000)
    )
    guard !outcome.diagnostics.hasErrors else { throw Diagnostics(all: outcome.diagnostics) }
  }

  static func workshop() throws -> Workshop {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "workshop.yml", text: SmallEdition.workshop)
    return try #require(
      Workshop(yaml: source, moduleIDs: [], lessonIDs: [], diagnostics: &diagnostics)
    )
  }

  /// What a file tells follows from its time, so that the same time never tells two things.
  private static func attendance(_ ids: [String], _ file: Int, _ random: inout Dice) -> String {
    let people = ids.map { id in
      let minute = Int.random(in: 10...14, using: &random)
      let time = minute == 10 ? "" : #""updated_at": "2026-06-01T10:\#(minute):00Z""#
      return SmallEdition.person(id, "Nom-\(id)-\(minute)", time)
    }
    let records = ids.flatMap { id in
      ["matin", "apres-midi"].filter { _ in Bool.random(using: &random) }.map { session in
        let minute = Int.random(in: 10...14, using: &random)
        let arrived = session == "matin" ? "09:\(minute)" : "14:\(minute)"
        let left = session == "matin" ? "12:00" : "17:00"
        let status = [
          #""status": "present""#, #""status": "absent""#, #""status": "excused""#,
          #""status": "partial", "arrived": "\#(arrived)", "left": "\#(left)""#,
        ][minute % 4]
        return SmallEdition.record(id, session, status, at: "2026-06-09T15:\(minute):00Z")
      }
    }
    return SmallEdition.file(people: people, records: records)
  }

  private static func results(_ ids: [String], _ file: Int, _ random: inout Dice) -> String {
    let learner = String(repeating: "\(Int.random(in: 0...2, using: &random))", count: 32)
    let isFinished = Bool.random(using: &random)
    return SmallEdition.results(
      participant: Bool.random(using: &random) ? ids.randomElement(using: &random) : nil,
      learner: learner,
      finished: isFinished ? "2026-06-09T17:10:00+02:00" : nil,
      saved: "2026-06-09T17:2\(file):00+02:00"
    )
  }

  private static func survey(_ random: inout Dice) -> String {
    let revision = Int.random(in: 1...3, using: &random)
    let respondent = String(repeating: "\(Int.random(in: 0...2, using: &random))", count: 32)
    return """
      { "format": "atelier-survey", "version": 1, "course": "essai", "workshop": "demo",
        "build": "sha256-\(String(repeating: "0", count: 64))", "survey": "95-avis",
        "respondent": "\(respondent)", "revision": \(revision),
        "answers": { "avis": { "given": ["réponse \(revision)"] } } }

      """
  }
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
