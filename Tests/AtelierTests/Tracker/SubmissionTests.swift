import Courseware
import Testing

@testable import Tracker

/// What a good file's facts are, and the places that later checks can point at.
@Suite struct SubmissionTests {
  @Test func `a file of attendance gives its people and records`() throws {
    let file = try attendance(FormatCase.good("atelier-attendance"))
    #expect(file.participants.map(\.id) == ["017-T", "018-V"])
    #expect(
      file.participants.first
        == Participant(
          id: "017-T",
          title: "Dr",
          givenName: "Éloïse",
          familyName: "Exemple-Martin",
          email: "eloise@exemple.invalid",
          organisation: "Centre d'imagerie (exemple)",
          practice: .selfEmployed,
          rpps: "00000000000",
          updatedAt: Instant("2026-06-01T08:00:00Z")
        )
    )
    #expect(file.attendance.map(\.status) == [.present, .partial, .absent])
    #expect(file.attendance.map { $0.arrived?.text } == [nil, "2026-06-09T12:40:00Z", nil])
    #expect(file.attendance.map { $0.left?.text } == [nil, "2026-06-09T15:30:00Z", nil])
    #expect(file.attendance.map(\.evidence) == ["feuille-matin-1", nil, nil])
    #expect(file.attendance.first?.recordedAt == Instant("2026-06-09T10:31:00Z"))
  }

  @Test func `a file of results gives answers and attempts, finished or not, and no ticks`() throws
  {
    let read = try SubmittedText(FormatCase.good("atelier-results"))
    guard case .results(let results) = read.submission?.content else {
      Issue.record("\(read.report())")
      return
    }
    #expect(results.participant == "017-T")
    #expect(results.answers.keys.sorted() == ["secret-anonymat", "trous"])
    #expect(results.answers["secret-anonymat"]?.given == ["a81cx3vp", "0000000z"])
    #expect(results.answers["secret-anonymat"]?.at.text == "2026-06-09T08:00:00.25Z")
    #expect(results.attempts.map(\.assessment) == ["90-evaluation", "90-evaluation"])
    #expect(results.attempts.map(\.number) == [1, 2])
    #expect(
      results.attempts.map(\.learner) == [results.learner, String(repeating: "0", count: 31) + "1"]
    )
    #expect(results.attempts.map { $0.finishedAt?.text } == ["2026-06-09T15:10:00Z", nil])
    #expect(results.attempts.map(\.answers) == [["q1": ["a81cx3vp"]], [:]])
  }

  @Test func `a file of survey answers gives them and nobody`() throws {
    let read = try SubmittedText(FormatCase.good("atelier-survey"))
    guard case .survey(let response) = read.submission?.content else {
      Issue.record("\(read.report())")
      return
    }
    #expect(response.survey == "95-avis")
    #expect(response.revision == 1)
    #expect(response.answers == ["rythme": ["4"], "remarques": ["Très bien,\n« merci »"]])
  }

  @Test func `a file is known by its bytes`() throws {
    let text = try FormatCase.good("atelier-survey")
    let submission = try #require(try SubmittedText(text, name: "avis.json").submission)
    #expect(submission.name == "avis.json")
    let digest = submission.sha256.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    // As sha256sum says.
    #expect(digest.joined() == "237b11c108a2a3b9354751eb1c0ae16b3c3f2834fb9ec7f28cfad364c210d222")
  }

  @Test func `texts are in the composed form, escapes and all`() throws {
    let good = try FormatCase.good("atelier-attendance")
    let name = "Rene\\u0301e \\ud83d\\ude00 d\\u2019E\u{301}t\\u00e9 \\/ \\\\ \\\""
    let file = try attendance(good.replacing("Sans-Détail", with: name))
    let expected = "Ren\u{E9}e 😀 d’\u{C9}t\u{E9} / \\ \""
    #expect(
      file.participants.last?.familyName.unicodeScalars.map(\.value)
        == expected.unicodeScalars.map(\.value)
    )
  }

  @Test func `later checks point at any field, or at the record that lacks it`() throws {
    let file = try attendance(FormatCase.good("atelier-attendance"))
    let message = Localized(fr: "non", en: "no")
    func said(_ place: AttendanceFile.Place) -> String {
      let diagnostic = file.diagnostic(message, severity: .warning, at: place)
      let position = diagnostic.position
      return "\(position?.line ?? 0):\(position?.column ?? 0) \(diagnostic.message.english)"
    }
    #expect(said(.participant(0, "family_name")) == "10:22 participants[0].family_name: no")
    #expect(said(.participant(1, "email")) == "17:5 participants[1]: no")
    #expect(said(.attendance(1, "arrived")) == "32:18 attendance[1].arrived: no")
    #expect(said(.attendance(1, nil)) == "28:5 attendance[1]: no")
    #expect(
      file.diagnostic(message, at: .attendance(2, "status")).text(in: .english) == """
        f.json:36:61: error: attendance[2].status: no
        36 |     { "participant": "018-V", "session": "matin", "status": "absent", "recorded_at": "2026-06-09T12:…
           |                                                             ^

        """
    )
  }

  @Test func `all is told at once, in the order of the file`() throws {
    let good = try FormatCase.good("atelier-attendance")
    let read = try SubmittedText(
      good.replacing("\"rpps\": \"0000", with: "\"rpps\": \"")
        .replacing("\"status\": \"absent\"", with: "\"staus\": \"absent\"")
        .replacing("\"Dr\"", with: "\" Dr\"")
        .replacing("14:40", with: "14h40")
    )
    #expect(
      read.lines == [
        "8:16 warning: participants[0].title: spaces at the beginning or the end",
        "14:15 error: participants[0].rpps: '0000000' is not understood",
        "32:18 error: attendance[1].arrived: '14h40' is not understood",
        "36:5 error: attendance[2]: 'status' is missing",
        "36:51 error: attendance[2].staus: unknown key 'staus'",
      ]
    )
    #expect(read.diagnostics.last?.help?.french == "vouliez-vous dire « status » ?")
  }

  private func attendance(_ text: String) throws -> AttendanceFile {
    let read = try SubmittedText(text)
    guard case .attendance(let file) = read.submission?.content else {
      throw Unexpected(report: read.report())
    }
    return file
  }

  private struct Unexpected: Error {
    let report: String
  }
}
