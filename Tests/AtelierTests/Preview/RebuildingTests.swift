import Foundation
import Testing

/// What happens after a save, as an open page and a terminal are told of it.
@Suite struct RebuildingTests {
  private let good = "---\ntitle: One\n---\nHello.\n"
  private let wrong = "---\ntitle: One\n---\nHello.\n\n> [!quizz] greeting\n> Hello?\n"

  @Test func `a save gives a new site, an error leaves the old one, a correction takes it away`()
    throws
  {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let before = try preview.course.files(in: "Modules")
    #expect(try preview.line() == "built in … ms: 1 module")
    let events = try preview.events()
    let first = try events.next()
    #expect(first.attempt == 0)
    #expect(!first.isOld && first.problems.isEmpty)

    try preview.course.write("Modules/10-one.md", good.replacing("Hello", with: "Good morning"))
    let second = try events.next()
    #expect(second.site != first.site)
    #expect(try preview.get("/10-one.html").text.contains("Good morning"))
    #expect(try preview.line() == "built in … ms: 1 module")

    try preview.course.write("Modules/10-one.md", wrong)
    let third = try events.next()
    #expect(third.site == second.site)
    #expect(third.isOld)
    #expect(third.count == "1 error")
    let problem = try #require(third.problems.first)
    #expect(problem.place == "Modules/10-one.md:6:3")
    #expect([problem.before, problem.marked, problem.after] == ["> ", "[!quizz]", " greeting"])
    #expect(problem.help == "did you mean 'quiz'?")
    #expect(try preview.get("/10-one.html").text.contains("Good morning"))
    #expect(try preview.line() == "not built (… ms): 1 module, 1 error; the site of before stays")
    #expect(try preview.said == preview.course.atelier("check").errors)

    try preview.course.write("Modules/10-one.md", "---\ntitle: One\n---\nHello.\n")
    let fourth = try events.next()
    #expect(fourth.site != second.site)
    #expect(!fourth.isOld && fourth.problems.isEmpty)
    #expect(differences(before, try preview.course.files(in: "Modules")) == [])
    #expect(try preview.course.names == ["Modules"])
  }

  @Test func `a course that is wrong from the start is shown as soon as it is right`() throws {
    let preview = try RunningPreview(
      CourseOnDisk(SmallCourse.english(with: ["Modules/10-one.md": wrong]))
    )
    #expect(try preview.line() == "not built (… ms): 1 module, 1 error")
    let page = try preview.get("/")
    #expect(page.status == "HTTP/1.1 200 OK")
    #expect(page.text.contains("<script src=\"/.preview/preview.js\""))
    #expect(page.text.contains("The course is not built yet."))
    let events = try preview.events()
    #expect(try events.next().count == "1 error")
    try preview.course.write("Modules/10-one.md", good)
    #expect(try events.next().problems.isEmpty)
    #expect(try preview.get("/").text.contains("Trial"))
  }

  @Test func `a warning is shown and the site is a new one all the same`() throws {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let events = try preview.events()
    let first = try events.next()
    try preview.course.write("Modules/10-one.md", good + "\nSome <b>bold</b> text.\n")
    let second = try events.next()
    #expect(second.site != first.site)
    #expect(!second.isOld)
    #expect(second.count == "1 warning")
  }

  @Test func `two saves at once are one build`() throws {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let events = try preview.events()
    #expect(try events.next().attempt == 0)
    try preview.course.write("Modules/10-one.md", good + "\n[Two](20-two.md)\n")
    try preview.course.write("Modules/20-two.md", "---\ntitle: Two\n---\nHello.\n")
    let state = try events.next()
    #expect(state.attempt == 1)
    #expect(state.problems.isEmpty)
    #expect(try preview.get("/20-two.html").status == "HTTP/1.1 200 OK")
  }

  @Test func `templates and strings are watched too, and what is wrong with them is shown`() throws
  {
    let templates = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: Repository.templates.path(),
      toPath: templates("Templates")
    )
    let course = try CourseOnDisk(SmallCourse.english)
    let preview = try RunningPreview(course, templates: templates("Templates"))
    let events = try preview.events()
    let first = try events.next()
    let layout = try String(contentsOfFile: templates("Templates/layout.mustache"), encoding: .utf8)
    try templates.write(["Templates/layout.mustache": layout + "{{no_such_name}}"])
    let second = try events.next()
    #expect(second.isOld && second.site == first.site)
    #expect(second.problems.first?.place.contains("Templates/layout.mustache:") == true)
    try templates.write(["Templates/layout.mustache": layout])
    #expect(try events.next().problems.isEmpty)
    let plain = try preview.get("/10-one.html").text
    try templates.write(["Templates/assets/site.css": "body { color: red }"])
    _ = try events.next()
    #expect(try preview.get("/10-one.html").text != plain)
    try templates.write(["Templates/strings/en.yml": "a: [\n"])
    #expect(try events.next().isOld)
  }

  @Test func `an edition that lies elsewhere is watched`() throws {
    let course = try CourseOnDisk(SmallCourse.english)
    try course.write("editions/autumn.yml", SmallCourse.workshop)
    let preview = try RunningPreview(course, arguments: ["--workshop", "editions/autumn.yml"])
    let events = try preview.events()
    #expect(try events.next().problems.isEmpty)
    try course.write("editions/autumn.yml", "id: [\n")
    #expect(try events.next().isOld)
  }
}
