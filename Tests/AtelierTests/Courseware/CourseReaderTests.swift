import Testing

@testable import Courseware

/// What is read of `course.yml`, and what is said where it cannot be.
@Suite struct CourseReaderTests {
  @Test func `every field is read`() throws {
    let course = try #require(
      read(
        """
        id: radio-1
        title: "  Publier   une radiographie "
        language: fr
        accent: "#0B6E99"
        site_url: https://exemple.invalid/cours
        keys: [ { file: keys/a.pub.pem }, { file: keys/b.pub.pem, until: 2028-12-31 } ]
        audience: Radiologues
        prerequisites: Aucun
        contact: Camille Exemple
        disability_contact: Sacha Exemple
        rules: Celles de la maison
        """
      ).course
    )
    #expect(course.id == "radio-1")
    #expect(course.title == "Publier une radiographie")
    #expect(course.language == .french)
    #expect(course.accent?.css == "#0b6e99")
    #expect(course.siteURL == "https://exemple.invalid/cours/")
    #expect(course.keys.map(\.file) == ["keys/a.pub.pem", "keys/b.pub.pem"])
    #expect(course.keys.map(\.until) == [nil, CalendarDate("2028-12-31")])
    #expect(course.audience == "Radiologues")
    #expect(course.prerequisites == "Aucun")
    #expect(course.contact == "Camille Exemple")
    #expect(course.disabilityContact == "Sacha Exemple")
    #expect(course.rules == "Celles de la maison")
  }

  @Test(arguments: [
    ("#000000", nil), ("#767676", nil), ("#0b6e99", nil),
    ("#777777", "colour too light: contrast of 4.4 with white, 4.5 is needed"),
    ("#ffffff", "colour too light: contrast of 1.0 with white, 4.5 is needed"),
    ("#ffcc00", "colour too light: contrast of 1.5 with white, 4.5 is needed"),
    ("blue", "'blue' is not understood as 'accent'"),
    ("#fff", "'#fff' is not understood as 'accent'"),
    ("#0b6e99; }", "'#0b6e99; }' is not understood as 'accent'"),
  ])
  func `a colour must let white be read on it`(colour: String, message: String?) {
    #expect(messages("accent: \"\(colour)\"") == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("https://exemple.invalid", true), ("http://exemple.invalid/a/b/", true),
    ("https://", false), ("ftp://exemple.invalid/", false), ("exemple.invalid", false),
    ("https://exemple.invalid/a b", false), ("https://exemple.invalid/#a", false),
    ("https://exemple.invalid/?a=b", false), ("javascript://exemple.invalid/", false),
    ("HTTPS://exemple.invalid/", false),
  ])
  func `an address of the site is whole`(address: String, isRead: Bool) {
    let message = "'\(address)' is not understood as 'site_url'"
    #expect(messages("site_url: \"\(address)\"") == (isRead ? [] : [message]))
  }

  @Test(arguments: [
    ("a-1", true), (String(repeating: "a", count: 200), true),
    (String(repeating: "a", count: 201), false), ("A", false), ("é", false), ("a b", false),
    ("a_b", false), ("a/b", false),
  ])
  func `an id is made of 1 to 200 letters, digits and hyphens`(id: String, isRead: Bool) {
    let (course, diagnostics) = read("id: \"\(id)\"\ntitle: A\nlanguage: en")
    #expect((course != nil) == isRead)
    #expect(
      diagnostics.map(\.message.english) == (isRead ? [] : ["'\(id)' is not understood as 'id'"])
    )
  }

  @Test(arguments: [
    ("acent: a", "unknown key 'acent'", "did you mean 'accent'?"),
    ("langage: fr", "unknown key 'langage'", "did you mean 'language'?"),
    (
      "colour: a", "unknown key 'colour'",
      "possible keys: id, title, language, accent, site_url, keys, audience, prerequisites, contact, disability_contact, rules"
    ),
  ])
  func `an unknown key is named, with the one that was meant`(
    line: String,
    message: String,
    help: String
  ) {
    let diagnostics = read(Self.least + line).diagnostics
    #expect(diagnostics.map(\.message.english) == [message])
    #expect(diagnostics.map(\.help?.english) == [help])
    #expect(diagnostics.map(\.position?.line) == [4])
  }

  private static let least = "id: a\ntitle: A\nlanguage: en\n"

  private func messages(_ line: String) -> [String] {
    read(Self.least + line).diagnostics.map(\.message.english)
  }

  private func read(_ yaml: String) -> (course: Course?, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: "course.yml", text: yaml)
    let course = Course(yaml: source, diagnostics: &diagnostics)
    return (course, diagnostics)
  }
}
