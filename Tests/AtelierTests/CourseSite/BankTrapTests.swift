import Foundation
import Testing

/// Banks from which nothing can be borrowed: what is said of each in both languages, and where.
@Suite struct BankTrapTests {
  struct BankTrap: Sendable, CustomTestStringConvertible {
    /// The front matter of the module that borrows, without title and kind.
    let keys: String
    let message: [String: String]
    let help: [String: String]

    init(_ keys: String, fr: (String, String), en: (String, String)) {
      self.keys = keys
      message = ["fr": fr.0, "en": en.0]
      help = ["fr": fr.1, "en": en.1]
    }

    var testDescription: String { message["en"] ?? "" }
  }

  static let traps = [
    BankTrap(
      "bank: ▼90-bank",
      fr: ("il n'y a pas de module « 90-bank.md »", "vouliez-vous dire « 90-banque » ?"),
      en: ("there is no module '90-bank.md'", "did you mean '90-banque'?")
    ),
    BankTrap(
      "bank: ▼tout-autre-chose.md",
      fr: (
        "il n'y a pas de module « tout-autre-chose.md »",
        "écrivez le nom du fichier d'une évaluation, ainsi : bank: 90-evaluation"
      ),
      en: (
        "there is no module 'tout-autre-chose.md'",
        "write the name of an assessment's file, like this: bank: 90-assessment"
      )
    ),
    BankTrap(
      "bank: ▼10-un",
      fr: (
        "« 10-un.md » n'est pas une évaluation",
        "ajoutez « kind: assessment » à l'en-tête de « 10-un.md »"
      ),
      en: (
        "'10-un.md' is no assessment", "add 'kind: assessment' to the front matter of '10-un.md'"
      )
    ),
    BankTrap(
      "bank: ▼20-emprunt.md",
      fr: (
        "ce module emprunte à lui-même",
        "ôtez cette ligne : une évaluation pose d'elle-même ses propres questions"
      ),
      en: (
        "this module borrows from itself",
        "take this line out: an assessment asks its own questions by itself"
      )
    ),
    BankTrap(
      "bank: ▼30-autre",
      fr: (
        "« 30-autre.md » emprunte lui-même ses questions",
        "empruntez-les où elles sont : « bank: 90-banque »"
      ),
      en: (
        "'30-autre.md' borrows its questions itself",
        "borrow them where they are: 'bank: 90-banque'"
      )
    ),
    BankTrap(
      "bank: 90-banque\ndraw: ▼2",
      fr: (
        "2 questions à tirer, alors qu'il n'y en a qu'une",
        "tirez-en 1 au plus, ou ajoutez des questions"
      ),
      en: ("2 questions to draw, but there is only 1", "draw at most 1, or add questions")
    ),
    BankTrap(
      "bank: 90-banque\nanchors: [un, ▼deuxieme]",
      fr: (
        "il n'y a pas de question « deuxieme » dans « 90-banque.md »",
        "donnez le nom d'une question, celui de {#nom} ou de [!quiz] nom"
      ),
      en: (
        "there is no question 'deuxieme' in '90-banque.md'",
        "give the name of a question, that of {#name} or of [!quiz] name"
      )
    ),
  ]

  @Test(arguments: traps, ["fr", "en"])
  func `is said where it is`(trap: BankTrap, language: String) throws {
    let head = "---\ntitle: Deux\nkind: assessment\n"
    let marked = MarkedText(head + trap.keys + "\n---\n")
    var course = SmallCourse.french(with: [
      "Modules/course.yml": "id: essai\ntitle: Essai\nlanguage: \(language)\n",
      "Modules/20-emprunt.md": marked.text,
      "Modules/90-banque.md": head + "---\n## Un ? {#un}\n- [x] Oui\n- [ ] Non\n",
    ])
    course["Modules/30-autre.md"] = head + "bank: 90-banque\n---\n"
    let result = try CourseOnDisk(course).atelier("check", "--today", "2026-06-09")
    #expect(result.status == 1)
    let lines = result.errors.split(separator: "\n").map(String.init)
    let place = try #require(marked.places.first)
    let errors = lines.filter { $0.contains("error:") }
    let message = try #require(trap.message[language])
    #expect(errors == ["Modules/20-emprunt.md:\(place): error: \(message)"], "\(result.errors)")
    #expect(lines.contains("help: " + (trap.help[language] ?? "")), "\(result.errors)")
  }
}
