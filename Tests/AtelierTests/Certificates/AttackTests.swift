import Certificates
import Courseware
import Foundation
import Testing

/// What a verifier may be shown, with the right word for each; the browser is held to the same table.
@Suite struct AttackTests {
  @Test func `each attack is answered with the right word`() throws {
    let table = try AttackTable()
    #expect(table.cases.count > 50)
    for attack in table.cases {
      let verdict = table.verifier.verdict(on: attack.token)
      #expect(verdict.name == attack.verdict, "\(attack.what)")
    }
  }

  @Test func `any character of a token changed makes it another's or none`() throws {
    let table = try AttackTable()
    let good = try #require(table.cases.first).token
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.".utf8)
    for place in good.utf8.indices {
      for step in [1, 31] {
        var bytes = Array(good.utf8)
        let offset = good.utf8.distance(from: good.startIndex, to: place)
        let number = try #require(alphabet.firstIndex(of: bytes[offset]))
        bytes[offset] = alphabet[(number + step) % alphabet.count]
        let verdict = table.verifier.verdict(on: String(decoding: bytes, as: UTF8.self))
        #expect(["altered", "unknown", "none"].contains(verdict.name), "character \(offset)")
      }
    }
  }

  @Test func `what the demonstration key signs is no better where the course does not list it`()
    throws
  {
    let table = try AttackTable()
    var verifier = table.verifier
    verifier.keys.removeAll { $0.key.isDemonstration }
    let shown = try #require(table.cases.first { $0.verdict == "demonstration" })
    #expect(verifier.verdict(on: shown.token) == .demonstration(nil))
  }

  @Test func `every verdict is said in both languages`() throws {
    let table = try AttackTable()
    var said: Set<String> = []
    for attack in table.cases {
      let verdict = table.verifier.verdict(on: attack.token)
      #expect(verdict.isGenuine == (attack.verdict == "genuine"))
      said.formUnion([verdict.word.french, verdict.word.english])
      #expect(!verdict.meaning.french.isEmpty && verdict.meaning.english.hasSuffix("."))
    }
    #expect(said.count == 18)
  }
}

/// The table of attacks, made by `Fixtures/attacks.py` beside these tests.
private struct AttackTable {
  struct Attack: Decodable {
    let what: String
    let verdict: String
    let token: String
  }

  private struct File: Decodable {
    struct Key: Decodable {
      let x: String
      let y: String
      let until: String?
    }

    struct Entry: Decodable {
      let serial: String
      let date: String
      let replaced_by: String?
    }

    struct Known: Decodable {
      let keys: [Key]
      let withdrawn: [Entry]
    }

    let today: String
    let known: Known
    let cases: [Attack]
  }

  let verifier: Verifier
  let cases: [Attack]

  init() throws {
    let place = Repository.root.appending(path: "Tests/Fixtures/attacks.json")
    let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: place))
    let today = try #require(CalendarDate(file.today))
    let keys = try file.known.keys.map { listed in
      let coordinates = try [listed.x, listed.y].flatMap { try #require([UInt8](base64URL: $0)) }
      let key = try #require(PublicKey(coordinates: coordinates))
      return PinnedKey(key: key, until: listed.until.flatMap { CalendarDate($0) })
    }
    let entries = try file.known.withdrawn.map { entry in
      WithdrawnList.Entry(
        serial: try #require(Serial(entry.serial)),
        date: try #require(CalendarDate(entry.date)),
        replacedBy: entry.replaced_by.flatMap { Serial($0) }
      )
    }
    cases = file.cases
    verifier = Verifier(
      keys: keys,
      withdrawn: WithdrawnList(asOf: today, entries: entries),
      today: today
    )
  }
}

extension Verdict {
  /// What the page's scripts call it.
  fileprivate var name: String {
    switch self {
    case .genuine: "genuine"
    case .demonstration: "demonstration"
    case .notYetValid: "early"
    case .withdrawn: "withdrawn"
    case .replaced: "replaced"
    case .keyRetired: "retired"
    case .altered: "altered"
    case .unknownIssuer: "unknown"
    case .notVerifiable: "none"
    }
  }
}
