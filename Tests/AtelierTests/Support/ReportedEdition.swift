import Foundation
import GRDB

@testable import CourseSite
@testable import Courseware
@testable import Tracker

/// An edition of a small course, with a register in memory that tests write facts into.
struct ReportedEdition {
  /// An attempt at an assessment, its answers in words.
  struct Attempt {
    var assessment = "90-fin"
    var learner = 1
    var begun = 1000
    var minutes: Int? = 10
    var answers: [String: String?]

    /// What it says that was drawn; what was answered, where a test does not say.
    var drawn: [String]?
  }

  let curriculum: Curriculum
  let workshop: Workshop
  let register: Register

  /// The course and its edition on disk, for tests that run the command.
  let course: CourseOnDisk

  init(documents: String = documents, files: [String: String] = [:]) throws {
    let workshop = Self.workshop + documents
    let all = Self.files.merging(["Modules/workshop.yml": workshop]) { $1 }
    course = try CourseOnDisk(all.merging(files) { $1 })
    let build = CourseBuild(
      course: course.folder("Modules"),
      workshop: nil,
      templates: Repository.templates.path(),
      isStrict: false,
      fallbackLanguage: .french
    )
    let (outcome, groundwork) = build.curriculum()
    guard let groundwork else { throw Diagnostics(all: outcome.diagnostics) }
    (curriculum, self.workshop) = (groundwork.curriculum, groundwork.workshop)
    register = try Register(
      inMemoryFor: Register.Edition(workshop: "essai-2026", course: "essai")
    )
    try execute("INSERT INTO act (number, at, kind) VALUES (1, 0, 'import')")
    try execute("INSERT INTO file VALUES (zeroblob(32), 1, 'presences.json', 'atelier-attendance')")
  }

  /// What is known on a day after the edition.
  func report(_ today: String = "2026-06-10") throws -> Report {
    let date = CalendarDate(today) ?? CalendarDate(daysSince1970: 0)
    return try register.report(on: curriculum, of: workshop, today: date)
  }

  /// The standing of the one of an id.
  func standing(_ id: String, today: String = "2026-06-10") throws -> Standing? {
    try report(today).standings.first { $0.participant.id == id }
  }

  func person(
    _ id: String,
    _ familyName: String,
    _ givenName: String? = nil,
    email: String? = nil,
    rpps: String? = nil
  ) throws {
    try execute(
      "INSERT INTO participant_fact (act, id, family_name, given_name, email, rpps) VALUES (1, ?, ?, ?, ?, ?)",
      [id, familyName, givenName, email, rpps]
    )
  }

  /// Records a presence; the times are those of the clocks in Paris on 9 June 2026.
  func presence(
    _ id: String,
    _ session: String,
    _ status: String = "present",
    from arrived: String? = nil,
    to left: String? = nil,
    evidence: String? = "feuille-1"
  ) throws {
    let instants = [arrived, left].map { text in
      text.flatMap { Instant("2026-06-09T\($0):00+02:00")?.nanoseconds }
    }
    try execute(
      """
      INSERT INTO attendance_fact (act, file, participant, session, status, arrived, left, evidence,
        recorded_at) VALUES (1, zeroblob(32), ?, ?, ?, ?, ?, ?, 1)
      """,
      [id, session, status, instants[0], instants[1], evidence]
    )
  }

  /// Records a file of results, its answers to lessons as `first > last` in words.
  func results(
    _ file: String,
    of participant: String?,
    learner: Int = 1,
    build: String? = nil,
    at moment: Int = 5000,
    _ answers: [String: String] = [:],
    attempts: [Attempt] = [],
    supervisor: String? = nil
  ) throws {
    let sha256 = Data(file.utf8) + Data(count: 32 - file.utf8.count)
    try execute("INSERT INTO file VALUES (?, 1, ?, 'atelier-results')", [sha256, file])
    try execute(
      "INSERT INTO results_fact VALUES (?, ?, ?, ?, ?)",
      [sha256, participant, Self.hexadecimal(learner), build ?? curriculum.build, moment]
    )
    for (question, words) in answers {
      let tries = words.split(separator: " > ").map { given(String($0), to: question).json }
      try execute(
        "INSERT INTO answer_fact VALUES (?, ?, ?, ?, ?, ?)",
        [sha256, question, tries[0], tries[tries.count - 1], tries.count, moment]
      )
    }
    for attempt in attempts { try insert(attempt, sha256) }
    if let supervisor {
      try execute("INSERT INTO supervision VALUES (?, ?, 1)", [sha256, supervisor])
    }
  }

  /// Records the answers of a respondent to the survey, in words.
  func survey(_ respondent: Int, _ answers: [String: String]) throws {
    let keys = answers.mapValues { words in
      Int(words) == nil && words.hasSuffix("!")
        ? [words] : [Int(words) == nil ? OptionKey.make(words) : words]
    }
    try execute(
      "INSERT INTO survey_fact VALUES ('95-avis', ?, 1, '', ?, 1)",
      [Self.hexadecimal(respondent), keys.json]
    )
  }

  private func insert(_ attempt: Attempt, _ sha256: Data) throws {
    let answers = attempt.answers.compactMapValues { $0 }
    try execute(
      """
      INSERT INTO attempt_fact (results, assessment, learner, number, drawn, answers, started_at,
        finished_at)
      VALUES (?, ?, ?, 1, ?, ?, ?, ?)
      """,
      [
        sha256, attempt.assessment, Self.hexadecimal(attempt.learner),
        (attempt.drawn ?? attempt.answers.keys.sorted()).json,
        Dictionary(uniqueKeysWithValues: answers.map { ($0, given($1, to: $0)) }).json,
        attempt.begun, attempt.minutes.map { attempt.begun + $0 },
      ]
    )
  }

  /// A saved answer from words, several parted by `+`; what is typed in a gap stays as it is.
  private func given(_ words: String, to question: String) -> [String] {
    let question = curriculum.modules.lazy.flatMap(\.questions).first { $0.name == question }
    let texts = words.split(separator: "+").map { String($0) }
    return question?.kind == "gaps" ? texts : texts.map(OptionKey.make)
  }

  func execute(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws {
    try register.write { database in
      (try database.execute(sql: sql, arguments: StatementArguments(arguments)), .commit)
    }
  }

  private static func hexadecimal(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}

extension [String] {
  fileprivate var json: String { "[" + map(\.quotedForJSON).joined(separator: ",") + "]" }
}

extension [String: [String]] {
  fileprivate var json: String {
    "{"
      + sorted { $0.key < $1.key }.map { "\($0.key.quotedForJSON):\($0.value.json)" }
      .joined(separator: ",") + "}"
  }
}
