import CourseSite
import Courseware
import Foundation
import Testing
import Typesetting

@testable import Certificates

/// Documents of an invented edition, with what varies between them.
enum SmallDocuments {
  static func halfDays(_ count: Int) -> [Particulars.HalfDay] {
    (0..<count).map { index in
      let isMorning = index % 2 == 0
      return Particulars.HalfDay(
        date: "2026-06-\(index / 2 < 1 ? "09" : "\(9 + index / 2)")",
        start: isMorning ? "09:00" : "14:00",
        end: isMorning ? "12:30" : "17:30",
        modules: isMorning
          ? ["Choisir ses plateformes", "Paramétrer ses comptes"]
          : ["Déontologie et droit", "Protéger le patient", "Communiquer au quotidien"],
        trainer: isMorning ? "Dr Camille Exemple" : "Dr Sacha Exemple",
        plannedMinutes: 195,
        minutes: index == 1 ? 150 : 195
      )
    }
  }

  static let organiser = Particulars.Organiser(
    name: "Fédération exemple des radiologues",
    address: "1 rue de l’Exemple, 00000 Ville-Exemple",
    activityNumber: "00 00 00000 00"
  )

  static let particulars = Particulars(
    title: "Dr",
    givenName: "Éloïse",
    familyName: "Exemple-Martin",
    organisation: "Centre d’imagerie (exemple)",
    isSelfEmployed: true,
    rpps: "00000000000",
    organiser: organiser,
    signatory: .init(name: "Dr Dominique Exemple", role: "Responsable de la formation"),
    place: "Maison de l’Exemple, salle Röntgen, 00000 Ville-Exemple",
    action: "action de formation",
    objectives: [
      "Choisir les plateformes qui conviennent à son exercice",
      "Régler ses comptes pour protéger sa vie privée et celle des patients",
      "Publier dans le respect de la déontologie",
    ],
    halfDays: halfDays(2),
    evaluation: .init(title: "Évaluation finale", needed: 70, percent: 85, isSupervised: false)
  )

  static let token =
    "eyJhbGciOiJFUzI1NiIsImtpZCI6IkV4ZW1wbGVFeGVtcGxlMCIsInR5cCI6IkpXVCJ9."
    + String(repeating: "eyJleGVtcGxlIjoi", count: 23) + "."
    + String(repeating: "RXhlbXBsZQ", count: 8) + "RXhlbQ"

  static func document(
    _ kind: DocumentKind,
    name: String = "Éloïse Exemple-Martin",
    particulars: Particulars = particulars,
    token: String? = token
  ) throws -> IssuedDocument {
    let certificate = Certificate(
      serial: try #require(Serial("5W8M0Q2ZB7HD3YK1N6T9RXCAEF")),
      issuer: particulars.organiser.name,
      issued: try #require(CalendarDate("2026-06-12")),
      edition: "demo-2026-06-09",
      name: name,
      kind: kind,
      title: "Réseaux sociaux et radiologie",
      from: try #require(particulars.halfDays.first.flatMap { CalendarDate($0.date) }),
      to: try #require(particulars.halfDays.last.flatMap { CalendarDate($0.date) }),
      minutes: particulars.halfDays.reduce(0) { $0 + $1.minutes },
      score: kind == .achievement ? particulars.evaluation?.percent : nil
    )
    return IssuedDocument(certificate: certificate, particulars: particulars, token: token)
  }

  /// The pages as the command makes them.
  static func pages(
    _ language: Language = .french,
    images: DocumentImages = DocumentImages(),
    siteURL: String? = "https://formation.exemple.invalid/reseaux-sociaux/"
  ) throws -> DocumentPages {
    try DocumentPages(
      templates(language),
      french: templates(.french),
      images: images,
      siteURL: siteURL
    )
  }

  private static func templates(_ language: Language) throws -> DocumentTemplates {
    var found: [Diagnostic] = []
    let pages = try PrivatePages(
      DocumentPages.folder,
      pages: DocumentPages.pages,
      styles: DocumentPages.styles,
      in: Repository.templates.path(),
      language: language,
      diagnostics: &found
    )
    #expect(found == [])
    let read = try #require(pages)
    return DocumentTemplates(read.templates, wording: read.wording, styles: read.styles)
  }
}
