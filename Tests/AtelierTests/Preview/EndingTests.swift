import Foundation
import Testing

/// How the preview ends, and how it does not begin.
@Suite struct EndingTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a wish to stop is granted, and nothing is left behind`(signal: Int32) throws {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let before = try preview.course.files()
    let page = try preview.events()
    #expect(try page.next().attempt == 0)
    #expect(preview.end(by: signal) == 0)
    _ = try page.connection.reader.rest()
    #expect(try preview.temporary.tree.isEmpty)
    #expect(throws: Connection.Refused.self) { _ = try Connection(port: preview.port) }
    #expect(differences(before, try preview.course.files()) == [])
    #expect(try preview.said == "")
  }

  @Test(arguments: [
    (
      "C", "port %d is already taken by another program",
      "try another one: --port %d, or --port 0 to take one that is free"
    ),
    (
      "fr_FR.UTF-8", "le port %d est déjà pris par un autre programme",
      "essayez-en un autre : --port %d, ou --port 0 pour en prendre un qui est libre"
    ),
  ])
  func `a port that is taken is said plainly`(
    language: String,
    message: String,
    help: String
  ) throws {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let course = try CourseOnDisk(SmallCourse.english)
    let result = try course.atelier("serve", "--port", "\(preview.port)", language: language)
    let port = Int(preview.port)
    let errors = """
      error: \(message.replacing("%d", with: "\(port)"))
      help: \(help.replacing("%d", with: "\(port == 65535 ? port - 1 : port + 1)"))

      """
    #expect(result == .init(status: 1, output: "", errors: errors))
    #expect(try course.names == ["Modules"])
  }

  @Test func `templates without the preview's script are refused at once`() throws {
    let course = try CourseOnDisk(SmallCourse.english)
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: course.folder("Templates")
    )
    try course.remove("Templates/preview/preview.js")
    let result = try course.atelier("serve", "--port", "0", "--templates", "Templates")
    let errors = "error: 'Templates/preview/preview.js' does not exist\n"
    #expect(result == .init(status: 1, output: "", errors: errors))
  }
}
