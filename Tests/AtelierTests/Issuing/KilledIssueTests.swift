import Foundation
import Testing

@testable import Tracker

/// Documents are issued by a command that is killed at one of its system calls.
@Suite(.serialized) struct KilledIssueTests {
  @Test(arguments: FaultSeries.isProof ? [false, true] : [false])
  func `all documents of the command are recorded or none, and no file is without`(
    pdf: Bool
  ) throws {
    let edition = try IssuedEdition()
    let start = try Data(contentsOf: URL(filePath: edition.course.folder("register.sqlite")))
    let arguments = IssuedEdition.issuing + (pdf ? [] : ["--no-pdf"])
    guard let series = try FaultSeries(.kill, of: arguments, in: edition.course) else { return }
    var recorded = 0
    let kills = try series.run(24, inProof: pdf ? 40 : nil) {
      for name in try edition.course.names
      where ["documents", "register"].contains(where: name.hasPrefix) {
        try edition.course.remove(name)
      }
      try edition.course.write("register.sqlite", bytes: start)
    } check: { _, place in
      let tokens = try edition.register.documents().map(\.content.token)
      #expect(tokens.isEmpty || tokens.count == 5, place)
      try expectWhole(edition, tokens: tokens, place)
      #expect(try edition.course.atelier(arguments).status == 0, place)
      let after = try edition.register.documents().map(\.content.token)
      #expect(after.count == 5 && (tokens.isEmpty || after == tokens), place)
      let files = try edition.files
      #expect(files.filter { !$0.hasSuffix(".pdf") } == IssueTests.files, place)
      // One a document, and one for the printer.
      #expect(files.count - IssueTests.files.count == (pdf ? 6 : 0), place)
      try expectWhole(edition, tokens: after, place)
      if !tokens.isEmpty { recorded += 1 }
    }
    // On both sides of the record.
    #expect(recorded >= 1 && kills > recorded)
  }

  /// What has the name of a document is one that was recorded, from beginning to end.
  private func expectWhole(_ edition: IssuedEdition, tokens: [String], _ place: Comment) throws {
    for file in try edition.files where !file.hasPrefix(".") {
      let data = try Data(contentsOf: URL(filePath: edition.course.folder("documents/\(file)")))
      let text = String(decoding: data, as: UTF8.self)
      if file.hasSuffix(".html") {
        #expect(text.hasSuffix("</html>\n"), place)
        #expect(tokens.contains { text.contains($0) }, place)
      } else if file.hasSuffix(".pdf") {
        #expect(text.hasPrefix("%PDF") && text.hasSuffix("%%EOF\n"), place)
        #expect(tokens.contains { text.contains($0) }, place)
      }
    }
  }
}
