import Courseware
import Foundation
import Testing

/// What each target of the fuzzer begins with: the fixtures of the other tests, small texts of its
/// own, and whatever was once found.
struct Seeds: CustomTestStringConvertible, Sendable {
  /// The target's name.
  let target: String

  /// Where the fixtures are from.
  let fixtures: @Sendable () throws -> [[UInt8]]

  var testDescription: String { target }

  /// Those of every target.
  static let all = [
    Seeds(target: "module", fixtures: modules),
    Seeds(target: "course") { try texts(courses) + files(named: "course.yml") },
    Seeds(target: "workshop") { try texts(workshops) + files(named: "workshop.yml") },
    Seeds(target: "glossary") {
      try texts(glossaries + [GlossaryTests.yaml]) + files(named: "glossary.yml")
    },
    Seeds(target: "attendance") { try submissions("attendance", "presences") },
    Seeds(target: "results") { try submissions("results", "resultats") },
    Seeds(target: "survey") { try submissions("survey", "avis") },
    Seeds(target: "mail") {
      try ["good", "bad", "empty", "loose"].flatMap { try SavedMail.all($0).map(\.bytes) }
    },
    Seeds(target: "roster", fixtures: lists),
    Seeds(target: "token") { texts(try tokens()) },
    Seeds(target: "claims") {
      try tokens().compactMap { token in
        let parts = token.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? [UInt8](base64URL: parts[1]) : nil
      }
    },
    Seeds(target: "withdrawn") { try formats("withdrawn") },
  ]

  /// All of them.
  func bytes() throws -> [[UInt8]] {
    let folder = Repository.root.appending(path: "Tests/Fixtures/Fuzzing/\(target)")
    return try fixtures() + Self.files(in: folder)
  }

  /// What is found elsewhere, where that is here; other tests read it.
  func corpora() throws -> [[UInt8]] {
    switch target {
    case "module":
      struct Example: Decodable { let markdown: String }
      return try ["commonmark-0.30.json", "gfm-tables.json"]
        .flatMap { try Corpora.decode([Example].self, from: $0) }.map { Array($0.markdown.utf8) }
    case "attendance", "results", "survey":
      return try Corpora.files(in: "json-test-suite", named: "").map(\.1)
    case "roster":
      return try Corpora.decode([String].self, from: "blns.json")
        .map { Array("Nom;Prénom\n\($0);Anne\n".utf8) }
    default: return []
    }
  }
}

extension Seeds {
  @Sendable private static func modules() throws -> [[UInt8]] {
    let traps = [
      TrapTests.questions, TrapTests.links, TrapTests.callouts, TrapTests.frontMatters,
      AssessmentTrapTests.kinds, AssessmentTrapTests.draws, AssessmentTrapTests.asked,
      AssessmentTrapTests.headings, GapTrapTests.brackets, GapTrapTests.links,
      GapTrapTests.answers, GapTrapTests.numbers, NoteTrapTests.calls, NoteTrapTests.texts,
      NoteTrapTests.swallowed, NoteTrapTests.assessments, OrderTrapTests.ordering,
      OrderTrapTests.matching, SurveyTrapTests.callouts, SurveyTrapTests.answers,
      SurveyTrapTests.modules, TableTrapTests.rows, TableTrapTests.lookalikes,
      TableTrapTests.insides,
    ]
    return try traps.joined().map { Array(MarkedText($0.markdown).text.utf8) }
      + files { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }
  }

  /// The files of a format's table, and those of the edition of the fixtures as if they were of the
  /// table's edition.
  private static func submissions(_ format: String, _ folder: String) throws -> [[UInt8]] {
    let folder = Repository.root.appending(path: "Tests/Fixtures/Edition/\(folder)")
    let edition = try files(in: folder).map { bytes in
      Array(
        String(decoding: bytes, as: UTF8.self)
          .replacing("premiers-pas", with: "reseaux-sociaux-radiologie")
          .replacing("exemple-2026-06-09", with: "demo-2026-06-09").utf8
      )
    }
    return try formats(format) + edition
  }

  private static func formats(_ format: String) throws -> [[UInt8]] {
    let good = try FormatCase.good("atelier-\(format)")
    return try [Array(good.utf8)] + FormatCase.all("atelier-\(format)").map { Array($0.text.utf8) }
  }

  @Sendable private static func lists() throws -> [[UInt8]] {
    let cases = RosterTests.cases + BadRosterTests.cases
    return try texts(cases.flatMap { $0.before + [$0.list] }) + files { $0.hasSuffix(".csv") }
  }

  private static func tokens() throws -> [String] {
    struct Attacks: Decodable {
      struct Attack: Decodable { let token: String }
      let cases: [Attack]
    }
    let place = Repository.root.appending(path: "Tests/Fixtures/attacks.json")
    return try JSONDecoder().decode(Attacks.self, from: Data(contentsOf: place)).cases.map(\.token)
  }
}

extension Seeds {
  private static func texts(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static func files(named name: String) throws -> [[UInt8]] {
    try files { $0.hasSuffix("/" + name) }
  }

  /// The files of this repository's courses and fixtures.
  private static func files(where isWanted: (String) -> Bool) throws -> [[UInt8]] {
    try ["Modules", "Templates", "Tests"].flatMap { folder in
      let folder = Repository.root.appending(path: folder)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      return try paths.filter(isWanted).sorted().map {
        Array(try Data(contentsOf: folder.appending(path: $0)))
      }
    }
  }

  /// The files of a folder; none where it is not there.
  private static func files(in folder: URL) throws -> [[UInt8]] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
  }
}
