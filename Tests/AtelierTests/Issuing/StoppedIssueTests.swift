import Certificates
import Courseware
import Foundation
import Testing

@testable import Tracker

/// Documents are being printed when the user wishes to stop.
@Suite struct StoppedIssueTests {
  @Test func `what is recorded stays, and it is said how to go on`() throws {
    let edition = try IssuedEdition()
    guard let output = try output(of: IssuedEdition.issuing, in: edition) else { return }
    #expect(output.hasPrefix("délivrés : 5 documents\n"))
    #expect(output.hasSuffix("interrompu : la même commande fera les fichiers qui manquent\n"))
    #expect(try edition.register.documents().count == 5)
    #expect(try edition.issue().status == 0)
    #expect(try edition.register.documents().count == 5)
  }

  @Test func `a document in another's place is made by the command that is named`() throws {
    let edition = try IssuedEdition()
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let serial = try #require(try edition.register.documents().first).content.serial
    let reissue = ["certificates", "reissue", serial, "--reason", "x", "--key", "cle.pem"]
    let arguments = reissue + ["--issued", IssuedEdition.day]
    guard let output = try output(of: arguments, in: edition) else { return }
    #expect(
      output.hasSuffix(
        "interrompu : « atelier certificates issue » fera les fichiers qui manquent\n"
      )
    )
    // It would have the old document.
    #expect(try !edition.files.contains("publipostage.csv"))
    #expect(try edition.issue("--participant", "003-D").status == 0)
    let file = "Exemple-Come-attestation-presence.html"
    #expect(try edition.certificate(in: file)?.replaces?.text == serial)
  }

  @Test func `specimens that are not made are not said to be`() throws {
    let edition = try IssuedEdition(people: [])
    guard let output = try output(of: ["certificates", "issue", "--rehearsal"], in: edition) else {
      return
    }
    #expect(output == "interrompu : la même commande fera les fichiers qui manquent\n")
  }

  /// What a command says that is stopped once WeasyPrint has begun; nil where it cannot be tried.
  private func output(of arguments: [String], in edition: IssuedEdition) throws -> String? {
    guard Executable.installed("fc-list") != nil else {
      print("not tested: fontconfig is not installed")
      return nil
    }
    let course = edition.course
    try course.folder.makeFolder("temporary")
    let (started, errors) = (course.folder("started"), course.folder("errors"))
    #expect(mkfifo(started, 0o600) == 0)
    try course.write("errors", "")
    var environment = try course.pretendedWeasyPrint("echo go > '\(started)'; exec sleep 600")
    environment["TMPDIR"] = course.folder("temporary")
    let child = try Child(
      Executable.atelier.url.path(),
      arguments + ["--templates", Repository.templates.path()],
      in: course.folder.path,
      environment: environment,
      errors: errors
    )
    let pipe = try #require(FileHandle(forReadingAtPath: started))
    #expect(try pipe.readToEnd() != nil)
    #expect(child.end(by: SIGINT) == 130)
    #expect(try course.text("errors") == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: course.folder("temporary")) == [])
    return String(decoding: try child.output.readToEnd() ?? Data(), as: UTF8.self)
  }
}
