import Foundation
import Testing

/// What keeps a book from being made, which leaves everything as it was.
@Suite struct NoBookTests {
  let course: CourseOnDisk

  init() throws { course = try SmallBook.course(with: ["livret.pdf": "l’ancien", "bin/rien": ""]) }

  private func pretend(_ script: String) throws -> [String: String] {
    try course.pretendedWeasyPrint(script)
  }

  private func expectNothing(_ errors: String, _ environment: [String: String]) throws {
    let before = try course.files()
    let result = try course.atelier(
      ["build", "--handout", "livret.pdf"],
      environment: environment
    )
    #expect(result == .init(status: 1, output: "", errors: errors))
    #expect(differences(before, try course.files()) == [])
  }

  @Test func `without WeasyPrint, how to install it is said`() throws {
    try expectNothing(
      """
      error: WeasyPrint, qui fait les PDF, n'est pas installé
      help: apt install weasyprint, ou brew install weasyprint, ou pip install weasyprint

      """,
      ["PATH": course.folder("bin")]
    )
  }

  @Test func `when WeasyPrint fails, its last words are told`() throws {
    try expectNothing(
      """
      error: WeasyPrint n'a pas pu faire le PDF : OSError: no pango
      help: essayez « weasyprint --info » ; s'il échoue aussi, réinstallez WeasyPrint

      """,
      pretend("echo Traceback >&2; echo 'OSError: no pango' >&2; exit 1")
    )
  }

  @Test func `a mistake in the course is told, and no book is printed`() throws {
    try course.write("Modules/10-lecon.md", "---\ntitle: Un\n---\n[rien](absent.md)\n")
    let environment = try pretend("exit 0")
    let result = try course.atelier(
      ["build", "--handout", "livret.pdf"],
      environment: environment
    )
    #expect(result.status == 1)
    #expect(result.errors.contains("10-lecon.md:4:"))
    #expect(try course.text("livret.pdf") == "l’ancien")
  }

  @Test(arguments: [
    ("Modules/livret.pdf", "est dans « Modules », où rien n'est jamais écrit"),
    ("absent/livret.pdf", "« absent » n'existe pas"), ("bin", "est un dossier"),
    ("/proc/livret.pdf", "« /proc/livret.pdf » ne peut pas être écrit"),
  ])
  func `a place that cannot be written is refused`(file: String, said: String) throws {
    guard file.hasPrefix("/proc") == false || FileManager.default.fileExists(atPath: "/proc/self")
    else { return }
    let environment = try pretend(": > handout.pdf")
    let before = try course.files()
    let result = try course.atelier(["build", "--handout", file], environment: environment)
    #expect(result.status == 1)
    #expect(result.errors.contains(said), "\(result.errors)")
    #expect(differences(before, try course.files()) == [])
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a wish to stop ends it, and nothing is left`(signal: Int32) throws {
    try course.folder.makeFolder("temporary")
    let (started, errors) = (course.folder("started"), course.folder("errors"))
    #expect(mkfifo(started, 0o600) == 0)
    try course.write("errors", "")
    var environment = try pretend("mktemp -d; echo $$ > '\(started)'; exec sleep 600")
    environment["TMPDIR"] = course.folder("temporary")
    environment["LANG"] = "C"
    let child = try Child(
      Executable.atelier.url.path(),
      ["build", "--handout", "livret.pdf", "--templates", Repository.templates.path()],
      in: course.folder.path,
      environment: environment,
      errors: errors
    )
    let pipe = try #require(FileHandle(forReadingAtPath: started))
    let number = String(decoding: try pipe.readToEnd() ?? Data(), as: UTF8.self)
    let process = try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(child.end(by: signal) == 130)
    #expect(kill(process, 0) == -1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: course.folder("temporary")) == [])
    #expect(try course.text("livret.pdf") == "l’ancien")
    #expect(try course.text("errors") == "")
  }
}
