import Testing

@testable import atelier

/// What the command says of itself, and of wrong usage.
@Suite struct UsageTests {
  let course: CourseOnDisk

  init() throws { course = try CourseOnDisk(SmallCourse.french) }

  @Test(arguments: [
    [], ["new"], ["check"], ["build"], ["serve"], ["attendance"], ["attendance", "roster"],
    ["attendance", "desk"], ["attendance", "sheets"], ["attendance", "import"],
    ["attendance", "correct"], ["attendance", "merge"], ["attendance", "assign"],
    ["attendance", "export"], ["attendance", "forget"], ["attendance", "backup"],
    ["attendance", "report"], ["certificates"], ["certificates", "issue"],
    ["certificates", "reissue"], ["certificates", "withdraw"], ["certificates", "list"],
    ["certificates", "publish-withdrawn"], ["certificates", "verify"], ["keys"],
    ["keys", "new"],
  ])
  func `the help of each command is plain English and never changes with the day`(
    command: [String]
  ) throws {
    let name = command.isEmpty ? "atelier" : command.joined(separator: "-")
    let result = try Executable.atelier.run(command + ["--help"], in: course.folder.path)
    try expectGolden(result.output, "Command/help-\(name).txt")
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func `the version is one line`() throws {
    let result = try course.atelier("--version")
    #expect(result == .init(status: 0, output: Atelier.version + "\n", errors: ""))
  }

  @Test(arguments: [
    (["build", "--bogus"], "Error: Unknown option '--bogus'"),
    (["check", "--today", "2026-13-01"], "Error: The value '2026-13-01' is invalid for '--today"),
    (["check", "--today", "tomorrow"], "Error: The value 'tomorrow' is invalid for '--today"),
    (["build", "--output"], "Error: Missing value for '--output <output>'"),
    (["build", "more"], "Error: Unexpected argument 'more'"),
    (
      ["build", "--single-file", "a.html", "--handout", "a.pdf"],
      "Error: '--single-file' and '--handout' make different files"
    ),
    (
      ["build", "--single-file", "a.html", "--output", "site"],
      "Error: '--single-file' makes a file, '--output' names a folder"
    ),
    (
      ["build", "--handout", "a.pdf", "--output", "site"],
      "Error: '--handout' makes a file, '--output' names a folder"
    ),
    (
      ["build", "--single-file", "a.html", "--trainer"],
      "Error: '--single-file' makes the attendees' edition"
    ),
    (
      ["build", "--handout", "a.pdf", "--trainer"],
      "Error: '--handout' makes the attendees' edition"
    ),
    (["check", "--output", "site"], "Error: Unknown option '--output'"),
    (["serve", "--port", "65536"], "Error: The value '65536' is invalid for '--port"),
    (["new"], "Error: Missing expected argument '<folder>'"),
    (["new", "demo", "--language", "de"], "Error: The value 'de' is invalid for '--language"),
    (["attendance", "roster"], "Error: Missing expected argument '<list>'"),
    (
      ["attendance", "roster", "l.csv", "--recorded-at", "12:30"],
      "Error: The value '12:30' is invalid for '--recorded-at"
    ),
    (["attendance", "import"], "Error: Missing expected argument '<files> ...'"),
    (
      ["attendance", "import", "a.json", "--supervised-by", " "],
      "Error: Say the name of who saw it"
    ),
    (["attendance", "merge", "017-T"], "Error: Missing expected argument '<drop>'"),
    (["attendance", "correct", "017-T"], "Error: Say what to correct, like '--family-name Ex"),
    (["certificates", "issue"], "Error: Give the signing key with '--key'"),
    (
      ["certificates", "issue", "--key", "k", "--mail", "--no-pdf"],
      "Error: '--mail' attaches PDFs: leave out '--no-pdf'"
    ),
    (
      ["certificates", "issue", "--rehearsal", "--participant", "001-B"],
      "Error: '--rehearsal' is for invented people"
    ),
    (
      ["certificates", "issue", "--key", "k", "--document", "diploma"],
      "Error: The value 'diploma' is invalid for '--document"
    ),
    (["certificates", "withdraw", "5W8M0Q"], "Error: Missing expected argument '--reason <text>'"),
    (
      ["certificates", "withdraw", "5W8M0Q", "--reason", " "],
      "Error: The value ' ' is invalid for '--reason"
    ),
    (["publish"], "Error: Unexpected argument 'publish'"),
  ])
  func `wrong usage is refused with the exit code 64, and does nothing`(
    arguments: [String],
    message: String
  ) throws {
    let before = try course.files()
    let result = try Executable.atelier.run(arguments, in: course.folder.path)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix(message), "\(result.errors)")
    #expect(differences(before, try course.files()) == [])
  }
}
