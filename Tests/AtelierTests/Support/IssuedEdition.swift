import Certificates
import CourseSite
import Courseware
import Foundation
import Testing

@testable import Tracker

/// A small edition whose register is filled, with a key that its course lists.
struct IssuedEdition {
  static let day = "2026-06-10"

  /// The folder with the course, in which the command is run.
  let course: CourseOnDisk

  /// The key that `cle.pem` holds.
  let key: SigningKey

  /// Makes the edition, of some people and with lines more of `course.yml`.
  init(
    people: [String] = people,
    course more: String = site,
    language: String = "fr"
  ) throws {
    key = SigningKey()
    course = try CourseOnDisk([
      "Modules/course.yml": """
      id: essai
      title: Essai
      language: \(language)
      keys: [ { file: keys/2026.pub.pem, until: 2028-12-31 } ]
      \(more)

      """,
      "Modules/keys/2026.pub.pem": key.publicKey.pem,
      "Modules/10-un.md": "---\ntitle: Un\nobjectives: [Essayer]\n---\nBonjour.\n",
      "Modules/workshop.yml": Self.workshop,
      "cle.pem": key.privatePEM,
    ])
    try course.makePrivate("cle.pem")
    try record("accueil.json", people, people.isEmpty ? [] : ["001-B", "002-C", "003-D"])
  }

  static let site = "site_url: https://exemple.invalid/cours/"

  /// Two people of one name, one who was there half the time, and one who never came.
  static let people = [
    SmallEdition.person(
      "001-B",
      "Exemple-Martin",
      #""title": "Dr", "given_name": "Éloïse", "email": "eloise@exemple.invalid""#
    ),
    SmallEdition.person(
      "002-C",
      "Exemple",
      #""given_name": "Côme", "email": "come@exemple.invalid""#
    ),
    SmallEdition.person("003-D", "Exemple", #""given_name": "Come""#),
    SmallEdition.person("004-E", "Absent-Exemple"),
  ]

  static let workshop = """
    id: demo
    title: Journée d’essai
    place: Ville-Exemple
    organiser:
      name: Fédération exemple
      address: 1 rue de l’Exemple, 00000 Ville-Exemple
      signatory: { name: Dominique Exemple, role: Responsable }
    sessions:
      - { id: matin, date: 2026-06-09, start: "09:00", end: "12:30", modules: 10-un }
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30" }
    documents:
      attendance: {}
      completion: { action: action de formation, minimum_attendance: 0.75 }
    """

  /// Imports people, of whom some were there in the morning, all of these but 003-D all day.
  func record(_ file: String, _ people: [String], _ present: [String]) throws {
    let all = present.filter { $0 != "003-D" }
    try course.write(
      file,
      SmallEdition.file(
        people: people,
        records: present.map { SmallEdition.record($0) }
          + all.map { SmallEdition.record($0, "apres-midi", at: "2026-06-09T17:31:00+02:00") }
      )
    )
    let result = try course.atelier("attendance", "import", file, "--today", Self.day)
    guard result.status == 0 else { throw Tracer.Failure(text: result.errors) }
  }

  /// Runs `atelier certificates` with some arguments.
  func certificates(_ arguments: String...) throws -> Executable.Result {
    try course.atelier(["certificates"] + arguments)
  }

  /// Issues, as HTML unless PDFs are asked for.
  func issue(_ arguments: String..., pdf: Bool = false) throws -> Executable.Result {
    try course.atelier(Self.issuing + (pdf ? [] : ["--no-pdf"]) + arguments)
  }

  static let issuing = ["certificates", "issue", "--key", "cle.pem", "--issued", day]

  /// The names of the documents' files.
  var files: [String] {
    get throws {
      let names = try? FileManager.default.contentsOfDirectory(atPath: course.folder("documents"))
      return (names ?? []).sorted()
    }
  }

  var register: Register {
    get throws {
      try Register(
        course.folder("register.sqlite"),
        of: Register.Edition(workshop: "demo", course: "essai")
      )
    }
  }

  /// The document in an HTML file, if its signature is genuine on the day of issue.
  func certificate(in file: String) throws -> Certificate? {
    let text = try course.text("documents/\(file)")
    let token = text.firstMatch(of: /[\w-]+\.[\w-]+\.[\w-]{86}/).map { String($0.output) }
    let verifier = Verifier(
      keys: [PinnedKey(key: key.publicKey)],
      withdrawn: nil,
      today: CalendarDate(Self.day) ?? CalendarDate(daysSince1970: 0)
    )
    let verdict = verifier.verdict(on: token ?? "")
    return verdict.isGenuine ? verdict.certificate : nil
  }

  /// The serial of the document of a kind that somebody was issued first.
  func serial(of person: String, _ kind: DocumentKind) throws -> String {
    let documents = try register.documents()
    let document = documents.first { $0.person == person && $0.content.kind == kind }
    return try #require(document).content.serial
  }
}
