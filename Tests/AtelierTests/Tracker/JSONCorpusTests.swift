import Courseware
import Foundation
import Testing

@testable import Tracker

/// The files of JSONTestSuite, whose names say what a parser must do with them.
@Suite(Corpora.areHere) struct JSONCorpusTests {
  @Test func `what must be refused is refused as no JSON`() throws {
    let files = try Corpora.files(in: "json-test-suite", named: "n_")
    #expect(files.count == 188)
    for (name, bytes) in files {
      let read = try SubmittedText(bytes: bytes, name: name)
      #expect(read.submission == nil && read.diagnostics.count == 1, "\(name)")
      #expect(document(bytes) == nil, "\(name)")
      #expect(read.diagnostics.allSatisfy { $0.help != nil }, "\(name)")
    }
  }

  @Test func `what must be read is read, and refused as none of ours`() throws {
    let files = try Corpora.files(in: "json-test-suite", named: "y_")
    #expect(files.count == 95)
    for (name, bytes) in files {
      let read = try SubmittedText(bytes: bytes, name: name)
      #expect(document(bytes) != nil, "\(name): \(read.report())")
      #expect(read.submission == nil, "\(name)")
      let isTold = read.lines.allSatisfy {
        $0.contains("an object is expected here") || $0.contains("does not say what it is")
      }
      #expect(isTold && !read.lines.isEmpty, "\(name): \(read.report())")
    }
  }

  @Test func `what may be either is refused in any case`() throws {
    let files = try Corpora.files(in: "json-test-suite", named: "i_")
    #expect(files.count == 35)
    for (name, bytes) in files {
      let read = try SubmittedText(bytes: bytes, name: name)
      #expect(read.submission == nil && read.diagnostics.hasErrors, "\(name)")
    }
  }

  private func document(_ bytes: [UInt8]) -> JSONDocument? {
    try? JSONDocument(JSONSource(file: "f.json", bytes: bytes))
  }

  /// As given, but in NFC and without white space at its ends; what no name may hold is refused.
  @Test func `a naughty string as a name is kept as it is given`() throws {
    let strings = try Corpora.decode([String].self, from: "blns.json")
    let good = try FormatCase.good("atelier-attendance")
    var kept = 0
    for string in strings {
      let read = try SubmittedText(good.replacing("\"Sans-Détail\"", with: string.quotedForJSON))
      guard case .attendance(let file) = read.submission?.content else {
        let hasControl = string.unicodeScalars.contains {
          $0.value < 0x20 || 0x7F...0x9F ~= $0.value || 0x2028...0x202E ~= $0.value
            || 0x2066...0x2069 ~= $0.value
        }
        let isBlank = string.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        #expect(hasControl || isBlank, "\(string.debugDescription): \(read.report())")
        continue
      }
      let name = file.participants.last?.familyName ?? ""
      let plain = string.precomposedStringWithCanonicalMapping
        .trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(
        Array(name.unicodeScalars) == Array(plain.unicodeScalars),
        "\(string.debugDescription)"
      )
      kept += 1
    }
    #expect(kept > 490)
  }
}
