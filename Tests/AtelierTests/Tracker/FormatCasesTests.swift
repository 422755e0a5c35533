import Courseware
import Testing

@testable import Tracker

/// What is read of files and what is refused; a test in Python holds the schemas to the same cases.
@Suite struct FormatCasesTests {
  @Test(arguments: ["atelier-attendance", "atelier-results", "atelier-survey"])
  func `a file is taken or refused as its case says`(format: String) throws {
    for file in try FormatCase.all(format) {
      let read = try SubmittedText(file.text)
      #expect(
        (read.submission != nil) == (file.verdict == "good"),
        "\(file.what): \(read.report())"
      )
      #expect((read.submission == nil) == read.diagnostics.hasErrors, "\(file.what)")
      #expect(read.diagnostics.allSatisfy { $0.help != nil && $0.position?.line == 1 })
    }
  }

  @Test(arguments: ["atelier-attendance", "atelier-results", "atelier-survey"], ["fr", "en"])
  func `what is said of a bad file is said in both languages`(
    format: String,
    language: String
  ) throws {
    let language = try #require(Language(rawValue: language))
    let said = try FormatCase.all(format).compactMap { file -> String? in
      let report = try SubmittedText(file.text).report(language)
      return report.isEmpty ? nil : "# \(file.what)\n\(report)"
    }
    try expectGolden(
      said.joined(separator: "\n"),
      "Tracker/\(format).\(language.rawValue).txt"
    )
  }
}
