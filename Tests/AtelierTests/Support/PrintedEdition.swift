import Foundation

/// An edition of which nothing is left to be filled in, and its sheets.
struct PrintedEdition {
  let edition: SmallEdition

  /// Makes an edition, with a file of people `gens.json`.
  init(people: [String], workshop: String = workshop, english: Bool = false) throws {
    edition = try SmallEdition(english: english, workshop: workshop)
    let course = english ? Self.englishCourse : Self.course
    try edition.course.write("Modules/course.yml", course)
    if !english {
      try edition.course.write("Modules/20-deux.md", "---\ntitle: Un « deux »\n---\nEncore.\n")
    }
    try edition.write("gens.json", people: people)
  }

  /// Runs the command on the file of people.
  func sheets(
    _ arguments: String...,
    environment: [String: String] = [:]
  ) throws -> Executable.Result {
    let fixed = ["attendance", "sheets", "gens.json", "--today", "2026-06-01"]
    let templates = ["--templates", Repository.templates.path()]
    return try edition.course.atelier(fixed + arguments + templates, environment: environment)
  }

  /// One of the PDF files.
  func document(_ name: String) -> PrintedDocument {
    PrintedDocument(path: edition.course.folder("documents/\(name).pdf"))
  }

  /// The text of one of the HTML files.
  func page(_ name: String) throws -> String {
    try edition.course.text("documents/\(name).html")
  }

  /// Invented people, with numbers from 1 on, in the order of lists.
  static func people(_ count: Int) -> [String] {
    (1...count).map { number in
      let letters = Array("ABCDEFGHJKLMNPQRSTUVWXY")
      let digits = String(String(1000 + number).dropFirst())
      let more = #""given_name": "Anne", "organisation": "Clinique de l’Exemple""#
      let id = "\(digits)-\(letters[number % letters.count])"
      return SmallEdition.person(id, "Exemple \(digits)", more)
    }
  }

  static let matin = "emargement-2026-06-09-09h00"
  static let apresMidi = "emargement-2026-06-09-14h00"

  static let site = "https://formation.exemple.invalid/essai/"

  private static let course = """
    id: essai
    title: Essai
    language: fr
    accent: "#0b6e99"
    site_url: \(site)
    contact: formation@exemple.invalid

    """

  private static let englishCourse =
    course
    .replacing("title: Essai", with: "title: Trial").replacing("language: fr", with: "language: en")

  static let workshop = """
    id: demo
    title: L’imagerie en ligne
    place: Maison de l’Exemple
    organiser: { name: Fédération exemple, address: 1 rue de l’Exemple }
    trainers: [ { id: t1, name: Dr Camille Exemple }, { id: t2, name: Dr Sacha Exemple } ]
    sessions:
      - { id: apres-midi, date: 2026-06-09, start: "14:00", end: "17:30", modules: [20-deux], trainer: t2 }
      - id: matin
        date: 2026-06-09
        start: "09:00"
        end: "12:30"
        breaks: [ { start: "10:30", end: "10:45" } ]
        modules: [10-un, 20-deux]
        trainer: t1
    """
}
