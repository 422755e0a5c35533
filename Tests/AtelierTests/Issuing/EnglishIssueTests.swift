import Courseware
import Foundation
import Testing

@testable import Tracker

/// What the commands about documents say of a course in English, in full.
@Suite struct EnglishIssueTests {
  @Test func `the life of documents is told in English from the first to the last`() throws {
    let edition = try IssuedEdition(language: "en")
    var told = ""
    func type(_ arguments: [String]) throws {
      let result = try edition.course.atelier(["certificates"] + arguments)
      told += "$ atelier certificates \(arguments.joined(separator: " "))\n"
      let status = result.status == 0 ? "" : "exit code \(result.status)\n"
      told += result.output + result.errors + status + "\n"
    }
    func serial(_ person: String, _ kind: DocumentKind) throws -> String {
      let documents = try edition.register.documents()
      let document = documents.last { $0.person == person && $0.content.kind == kind }
      return try #require(document).content.serial
    }
    let issue = IssuedEdition.issuing.dropFirst() + ["--no-pdf"]
    try type(["list"])
    try type(issue + ["--participant", "002-C"])
    try type(Array(issue))
    try edition.course.remove("documents/Exemple-Come-003-D-certificate-of-attendance.html")
    try edition.correct("002-C", "--given-name", "Cosme")
    try edition.correct("001-B", "--email", "")
    try type(Array(issue))
    let making = ["--reason", "spelling", "--key", "cle.pem", "--issued", "2026-06-12", "--no-pdf"]
    try type(["reissue", try serial("002-C", .attendance)] + making)
    try type(["reissue", try serial("003-D", .attendance), "2"] + making)
    let withdrawing = ["--reason", "by mistake", "--today", "2026-06-12"]
    try type(["withdraw", try serial("003-D", .attendance)] + withdrawing)
    try type(["withdraw", try serial("003-D", .attendance)] + withdrawing)
    try type(["publish-withdrawn", "--today", "2026-06-13"])
    try type(Array(issue))
    try type(["list"])
    for file in try edition.files where file.hasSuffix(".html") {
      try type(["verify", "documents/\(file)", "--today", "2026-06-13"])
    }
    try type(["verify", "documents/mail-merge.csv", "--today", "2026-06-13"])
    try type(["issue", "--rehearsal", "--document", "attendance", "--no-pdf"])
    for (number, document) in try edition.register.documents().enumerated() {
      let serial = document.content.serial
      let grouped = try #require(Serial(serial)).grouped
      for (text, name) in [(serial, ""), (grouped, " grouped"), (String(serial.prefix(10)), "…")] {
        told = told.replacing(text, with: "SERIAL-\(number + 1)\(name)")
      }
    }
    try expectGolden(told, "Command/certificates.en.txt")
  }
}

extension IssuedEdition {
  fileprivate func correct(_ arguments: String...) throws {
    #expect(try course.atelier(["attendance", "correct"] + arguments).status == 0)
  }
}
