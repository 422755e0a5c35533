import Testing

@testable import Courseware
@testable import Tracker

/// People who are probably one person under two ids.
@Suite struct ProbableDoubleTests {
  private static func person(
    _ id: String,
    _ name: String,
    email: String? = nil,
    rpps: String? = nil
  ) -> Participant {
    var person = Participant(id: id, familyName: name)
    (person.email, person.rpps) = (email, rpps)
    return person
  }

  @Test(
    arguments: [
      (
        "the surest sign is told, once",
        [
          person("1", "Exemple", email: "a@exemple.invalid", rpps: "00000000001"),
          person("2", "Exemple", email: "A@exemple.invalid", rpps: "00000000001"),
          person("3", "Exemple", email: "a@exemple.invalid"),
        ], ["1 2 rpps", "1 3 email"]
      ),
      (
        "a name typed otherwise is the same",
        [person("1", "Exemple-Cœur"), person("2", "EXEMPLE COEUR"), person("3", "Exemple Cour")],
        ["1 2 name"]
      ),
      (
        "two RPPS numbers are two people, and do not hide others of their name",
        [
          person("1", "Exemple", rpps: "00000000001"),
          person("2", "Exemple", rpps: "00000000002"), person("3", "Exemple"),
          person("4", "Exemple", rpps: "00000000003"),
        ], ["1 3 name", "3 4 name"]
      ),
      (
        "a name without letters is nobody's",
        [person("1", "–"), person("2", "–")], []
      ),
    ] as [(String, [Participant], [String])]
  )
  func `are told in pairs`(case: String, people: [Participant], pairs: [String]) {
    let found = ProbableDouble.all(among: people)
    #expect(found.map { "\($0.kept.id) \($0.dropped.id) \($0.sign)" } == pairs)
  }
}
