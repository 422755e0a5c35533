import Courseware
import Foundation
import Testing
import Typesetting

@testable import Certificates
@testable import Tracker

/// What goes with documents: PDFs, drafts of mails, the names of files.
@Suite struct DeliveryTests {
  @Test func `PDFs and drafts are made, and other programs read them`() throws {
    guard Executable.installed("weasyprint") != nil,
      let python = Executable.installed("python3")
    else {
      print("not tested: WeasyPrint is not installed")
      return
    }
    let edition = try IssuedEdition()
    let result = try edition.issue("--mail", pdf: true)
    #expect(result.errors == "")
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix(
        """
        à imprimer en une fois : documents/a-imprimer.pdf
        pour un publipostage : documents/publipostage.csv
        brouillons de courriels, rien n'est envoyé : 2, dans documents/…-courriel.eml
        sans adresse utilisable, donc sans brouillon : Exemple Come (003-D)

        """
      )
    )
    let names = IssueTests.files.filter { $0.hasSuffix(".html") }
    let pdfs = names.map { $0.replacing(".html", with: ".pdf") }
    let drafts = ["Exemple-Come-courriel.eml", "Exemple-Martin-Eloise-courriel.eml"]
    let all = names + pdfs + drafts + ["a-imprimer.pdf", "publipostage.csv"]
    #expect(try edition.files == all.sorted())
    for file in all { #expect(try mode(of: edition.course.folder("documents/\(file)")) == 0o600) }
    try edition.course.write("read.py", Self.reader)
    let read = try python.run(
      ["../read.py", drafts[1]],
      in: edition.course.folder("documents")
    )
    #expect(
      read
        == .init(
          status: 0,
          output: """
            1
            [('Éloïse Exemple-Martin', 'eloise@exemple.invalid')]
            Vos documents : Journée d’essai
            Exemple-Martin-Eloise-attestation-presence.pdf application/pdf True
            Exemple-Martin-Eloise-certificat-realisation.pdf application/pdf True
            Bonjour Dr Éloïse Exemple-Martin,

            Vous trouverez ci-joint, pour « Journée d’essai » (9 juin 2026) :
            – votre attestation de présence
            – votre certificat de réalisation

            Chacun peut vérifier ces documents sur https://exemple.invalid/cours/verifier.html, ou par leur code QR.

            Cordialement,
            Dominique Exemple
            Responsable
            Fédération exemple


            """,
          errors: ""
        )
    )
    // One PDF is missing: it is made again as it was, and nothing else is touched.
    let files = try edition.course.files(in: "documents")
    try edition.course.remove("documents/\(pdfs[1])")
    #expect(try edition.issue("--participant", "002-C", "--mail", pdf: true).status == 0)
    #expect(differences(files, try edition.course.files(in: "documents")) == [])
  }

  @Test func `a name that no font has stops nobody else's PDF, and is not recorded`() throws {
    guard Executable.installed("weasyprint") != nil else {
      print("not tested: WeasyPrint is not installed")
      return
    }
    let edition = try IssuedEdition()
    try edition.record("x.json", [SmallEdition.person("005-F", "Exemple\u{10FFFD}")], ["005-F"])
    let result = try edition.issue("--document", "attendance", pdf: true)
    #expect(result.errors.contains("aucune police installée n'a"))
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("délivrés : 3 documents\n"))
    #expect(try edition.files.count { $0.hasSuffix(".pdf") } == 3)
    #expect(try edition.register.documents().map(\.person).contains("005-F") == false)
  }

  @Test func `a rehearsal needs neither a key nor a register, and shows every document`() throws {
    let edition = try IssuedEdition(people: [])
    try edition.course.remove("cle.pem")
    try edition.course.remove("register.sqlite")
    let result = try edition.certificates("issue", "--rehearsal", "--no-pdf")
    #expect(
      result
        == .init(
          status: 0,
          output: """
            \(2 * Rehearsal.people.count) spécimens pour des personnes inventées, sans signature : documents/specimens

            """,
          errors: ""
        )
    )
    let files = try edition.course.files(in: "documents/specimens")
    #expect(files.count == 2 * Rehearsal.people.count)
    #expect(try !edition.course.names.contains("register.sqlite"))
    for (name, bytes) in files {
      let isMarked = String(decoding: bytes, as: UTF8.self).uppercased().contains(">SPÉCIMEN<")
      #expect(isMarked, "\(name)")
      #expect(try edition.certificate(in: "specimens/\(name)") == nil)
    }
  }

  @Test(arguments: [
    ("Éloïse", "D’Exemple-Martin", "DExemple-Martin-Eloise"),
    (nil, "Œuvre  Ångström", "OEuvre-Angstrom"), ("../..", "a/b\\c:d", "a-b-c-d"),
    ("Ὑπόδειγμα", "Примерова", "x"), (nil, "ÇA", "CA"), ("Łucja", "Şpécîmen-", "Specimen-Lucja"),
    (nil, String(repeating: "a", count: 300), String(repeating: "a", count: 80)),
    (nil, "con", "con"),
  ])
  func `file names are of ASCII and lead nowhere`(
    givenName: String?,
    familyName: String,
    expected: String
  ) {
    var names = DocumentNames(language: .french)
    var particulars = Particulars.example
    (particulars.givenName, particulars.familyName) = (givenName, familyName)
    #expect(names.person(particulars, id: "x") == expected)
  }

  @Test func `people of one name are told apart by their numbers, small letters or not`() {
    var names = DocumentNames(language: .english)
    func name(_ familyName: String, _ id: String) -> String {
      var particulars = Particulars.example
      (particulars.givenName, particulars.familyName) = (nil, familyName)
      return names.document(.attendance, particulars, id: id)
    }
    #expect(name("Exemple", "1") == "Exemple-certificate-of-attendance")
    #expect(name("EXEMPLE", "2") == "EXEMPLE-2-certificate-of-attendance")
    #expect(name("Exemple 2", "3") == "Exemple-2-3-certificate-of-attendance")
    #expect(name("Éxemple", "1") == "Exemple-certificate-of-attendance")
  }

  @Test(arguments: [
    "a@exemple.invalid,b@exemple.invalid", "a b@exemple.invalid", "é@exemple.invalid", "a",
    "a@exemple.invalid\r\nBcc: b@exemple.invalid", "<a@exemple.invalid>", "\"a\"@exemple.invalid",
  ])
  func `an address that may be read as another is none`(address: String) {
    let draft = MailDraft(to: "", address: address, subject: "", text: "", attachments: [])
    #expect(draft == nil)
  }

  @Test func `what is said to fit a code does, and no byte more`() {
    let text = String(repeating: "a", count: VerificationCode.maximumBytes)
    let version = VerificationCode.maximumVersion
    #expect(QRCode(text, maximumVersion: version)?.version == version)
    #expect(QRCode(text + "a", maximumVersion: version) == nil)
  }

  private static let reader = """
    import email, email.policy, sys
    with open(sys.argv[1], 'rb') as file:
        data = file.read()
    assert all(len(line) <= 78 for line in data.split(b'\\r\\n')), 'long lines'
    assert data.isascii() and b'\\n' not in data.replace(b'\\r\\n', b'')
    mail = email.message_from_bytes(data, policy=email.policy.default)
    print(mail['X-Unsent'])
    print([(a.display_name, a.addr_spec) for a in mail['To'].addresses])
    print(mail['Subject'])
    for part in mail.iter_attachments():
        same = part.get_content() == open(part.get_filename(), 'rb').read()
        print(part.get_filename(), part.get_content_type(), same)
    print(mail.get_body().get_content().replace('\\r\\n', '\\n'))
    """
}

extension Particulars {
  fileprivate static let example = Particulars(
    familyName: "",
    organiser: Organiser(name: "Exemple"),
    objectives: [],
    halfDays: []
  )
}
