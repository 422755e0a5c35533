import Courseware
import Foundation
import Testing

@testable import Tracker

/// Names that break programs are stored and given back as they are, in NFC.
@Suite struct NaughtyNamesTests {
  private static let own = [
    "O’Exemple", "O'Exemple", "Exemple\u{301}", "Ｅxemple", "=1+1", "Robert'); DROP TABLE act;--",
    "<script>alert(1)</script>", "مثال", "𝔈𝔵𝔢𝔪𝔭𝔩𝔢", "NULL", "Zoe\u{308} Exemple", "ʻOkina",
    "👩‍⚕️", "-", "--register", "%s%n", "\\", "\"",
  ]

  @Test func `a few of every kind`() throws { try check(Self.own) }

  @Test(Corpora.areHere) func `the big list of naughty strings`() throws {
    try check(try Corpora.decode([String].self, from: "blns.json"))
  }

  private func check(_ names: [String]) throws {
    // What no name may hold is refused where it is read; spaces at the ends are taken off there.
    let names = names.filter { name in
      name.trimmingCharacters(in: .whitespacesAndNewlines) == name && !name.isEmpty
        && name.unicodeScalars.allSatisfy { !$0.isForbidden } && name.unicodeScalars.count <= 200
    }
    let edition = try SmallEdition()
    try edition.write(
      "a.json",
      people: names.enumerated().map { index, name in
        #"{ "id": "p\#(index)", "family_name": \#(name.quotedForJSON) }"#
      }
    )
    let result = try edition.importing("a.json")
    #expect(result.status == 0, "\(result.errors)")
    let path = edition.course.folder("register.sqlite")
    let register = try Register(path, of: Register.Edition(workshop: "demo", course: "essai"))
    for (index, name) in names.enumerated() {
      let export = try Export(register.export("p\(index)"))
      let found = try #require(export.participants.first?.family_name)
      // By scalars: to Swift, both spellings of an accent are equal.
      #expect(Array(found.unicodeScalars) == Array(name.composed.unicodeScalars))
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isForbidden: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: properties.isWhitespace && value != 0x20 && value != 0xA0
    }
  }
}
