import Certificates
import Courseware
import Foundation
import Testing

@testable import Tracker

/// Documents are issued to those who are entitled to them, once.
@Suite struct IssueTests {
  static let files = [
    "Exemple-Come-003-D-attestation-presence.html", "Exemple-Come-attestation-presence.html",
    "Exemple-Come-certificat-realisation.html", "Exemple-Martin-Eloise-attestation-presence.html",
    "Exemple-Martin-Eloise-certificat-realisation.html", "publipostage.csv",
  ]

  @Test func `everybody gets what is due, and it is said who does not and why`() throws {
    let edition = try IssuedEdition()
    let result = try edition.issue()
    #expect(
      result
        == .init(
          status: 0,
          output: """
            délivrés : 5 documents
              Exemple Côme (002-C) : attestation de présence, certificat de réalisation
              Exemple Come (003-D) : attestation de présence
              Exemple-Martin Éloïse (001-B) : attestation de présence, certificat de réalisation
            non délivrés :
              Absent-Exemple (004-E) : attestation de présence (aucune minute de présence relevée), certificat de réalisation (il manque 315 minutes : 0 sur 420, il en faut 315)
              Exemple Come (003-D) : certificat de réalisation (il manque 105 minutes : 210 sur 420, il en faut 315)
            pour un publipostage : documents/publipostage.csv

            """,
          errors: ""
        )
    )
    #expect(try edition.files == Self.files)
    let documents = try edition.register.documents()
    #expect(documents.count == 5)
    #expect(documents.map(\.isStanding) == Array(repeating: true, count: 5))
    let certificate = try #require(
      try edition.certificate(in: "Exemple-Martin-Eloise-attestation-presence.html")
    )
    #expect(certificate.name == "Éloïse Exemple-Martin")
    #expect(certificate.title == "Journée d’essai")
    #expect(certificate.minutes == 420)
    #expect(certificate.issued.isoText == "2026-06-10")
    for file in try edition.files {
      #expect(try mode(of: edition.course.folder("documents/\(file)")) == 0o600)
      guard file.hasSuffix(".html") else { continue }
      let isGenuine = try edition.certificate(in: file) != nil
      #expect(isGenuine, "\(file)")
    }
    #expect(try mode(of: edition.course.folder("documents")) == 0o700)
  }

  @Test func `of the sample edition it is said in full`() throws {
    let course = try CourseOnDisk([:])
    let sample = Repository.root.appending(path: "Tests/Fixtures/Edition")
    for name in ["Modules", "presences", "resultats"] {
      try FileManager.default.copyItem(
        atPath: sample.appending(path: name).path(),
        toPath: course.folder(name)
      )
    }
    let edition = try IssuedEdition()
    try course.write("Modules/keys/2026.pub.pem", edition.key.publicKey.pem)
    try course.write("cle.pem", edition.key.privatePEM)
    try course.makePrivate("cle.pem")
    try course.write(
      "Modules/course.yml",
      try course.text("Modules/course.yml")
        + "keys: [ { file: keys/2026.pub.pem } ]\n\(IssuedEdition.site)\n"
    )
    let facts = ["presences", "resultats"].flatMap { folder in
      ((try? course.files(in: folder)) ?? [:]).keys.sorted().map { "\(folder)/\($0)" }
    }
    let imported = try course.atelier(
      ["attendance", "import", "--today", "2026-06-10"] + facts
    )
    #expect(imported.status == 0)
    let result = try course.atelier(IssuedEdition.issuing + ["--no-pdf"])
    let names = try course.files(in: "documents").keys.sorted()
    try expectGolden(
      result.output + result.errors + names.map { "\($0)\n" }.joined(),
      "Command/issue.txt"
    )
    #expect(result.status == 0)
  }

  @Test func `to issue again issues nothing twice, and makes what is missing as it was`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue().status == 0)
    let files = try edition.course.files(in: "documents")
    let contents = try edition.register.contents()
    let again = try edition.issue()
    #expect(
      again.output.hasPrefix("aucun nouveau document\ndélivrés auparavant : 5 documents\nnon dél")
    )
    try edition.course.remove("documents/Exemple-Come-attestation-presence.html")
    try edition.course.remove("documents/publipostage.csv")
    let mended = try edition.issue()
    #expect(
      mended.output.hasPrefix(
        """
        aucun nouveau document
        délivrés auparavant : 5 documents, dont 1 refait (un fichier manquait)
          Exemple Côme (002-C) : attestation de présence

        """
      )
    )
    #expect(differences(files, try edition.course.files(in: "documents")) == [])
    #expect(try edition.register.contents() == contents)
    // To move the folder away is to have all of it made again.
    try edition.course.remove("documents")
    #expect(try edition.issue().status == 0)
    #expect(differences(files, try edition.course.files(in: "documents")) == [])
  }

  @Test func `some people and some kinds can be asked for, and others later`() throws {
    let edition = try IssuedEdition()
    let one = try edition.issue("--participant", "001-B", "--document", "completion")
    #expect(one.output.hasPrefix("délivrés : 1 document\n  Exemple-Martin Éloïse (001-B) : cert"))
    #expect(try edition.register.documents().map(\.content.kind) == [.completion])
    try edition.record("demain.json", [SmallEdition.person("005-F", "Tardif-Exemple")], ["005-F"])
    let all = try edition.issue()
    #expect(all.output.hasPrefix("délivrés : 6 documents\n"))
    #expect(all.output.contains("délivrés auparavant : 1 document\n"))
    let unknown = try edition.issue("--participant", "001-C")
    #expect(unknown.errors.hasPrefix("error: participant inconnu « 001-C »\n"))
    #expect(unknown.status == 1)
  }

  @Test func `people of one name keep the files that they have`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    #expect(try edition.files == ["Exemple-Come-attestation-presence.html", "publipostage.csv"])
    let first = try edition.course.text("documents/Exemple-Come-attestation-presence.html")
    #expect(try edition.issue().status == 0)
    #expect(
      try edition.course.text("documents/Exemple-Come-attestation-presence.html") == first
    )
    #expect(try edition.files.contains("Exemple-Come-002-C-attestation-presence.html"))
  }

  @Test func `one document that cannot be made stops nobody else's`() throws {
    let long = String(repeating: "É", count: 300)
    let edition = try IssuedEdition()
    try edition.record("long.json", [SmallEdition.person("005-F", long)], ["005-F"])
    let result = try edition.issue()
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("error: \(long) (005-F), attestation de présence : "))
    #expect(result.errors.hasSuffix("2 erreurs\n"))
    #expect(result.output.hasPrefix("délivrés : 5 documents\n"))
    #expect(try edition.register.documents().count == 5)
    let name = String(repeating: "É", count: 20)
    #expect(
      try edition.course.atelier("attendance", "correct", "005-F", "--family-name", name).status
        == 0
    )
    #expect(try edition.issue().output.hasPrefix("délivrés : 2 documents\n"))
  }

  @Test func `the table for mail merge has a row for each person, and computes nothing`() throws {
    let person = SmallEdition.person("001-B", "=Exemple", #""given_name": "Éloïse; \"x\"""#)
    let edition = try IssuedEdition(people: [person] + IssuedEdition.people.dropFirst())
    #expect(try edition.issue("--participant", "001-B").status == 0)
    let bytes = try #require(try edition.course.files(in: "documents")["publipostage.csv"])
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\r\n")
    #expect(
      lines[0] == "\u{FEFF}Numéro;Civilité;Nom;Prénom;E-mail;Structure;"
        + "Attestation de présence (fichier);Attestation de présence (numéro de série);"
        + "Attestation de présence (vérification);Certificat de réalisation (fichier);"
        + "Certificat de réalisation (numéro de série);Certificat de réalisation (vérification)"
    )
    #expect(lines.count == 3 && lines[2] == "")
    let document = try #require(try edition.register.documents().first)
    #expect(
      lines[1].hasPrefix(
        #"001-B;;"'=Exemple";"Éloïse; ""x""";;;Exemple-Eloise-x-attestation-presence.html;"#
          + "\(document.content.serial);https://exemple.invalid/cours/verifier.html#"
          + document.content.token
      )
    )
  }
}
