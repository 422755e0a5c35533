import ArgumentParser

import CourseSite
import Courseware

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the site of a course, or its book.",
    discussion: """
      The site is a folder of files that opens by double-click on index.html and can be copied to \
      any web server. It is published whole or not at all: while there is an error, the site of \
      before stays.

      With --handout, the course is made a book for printing instead, a PDF by WeasyPrint: the \
      modules with their questions, the answers at the end. Assessments are announced, their \
      questions are not printed.
      """
  )

  @OptionGroup var options: CourseOptions

  @Option(help: "The site's folder.")
  var output = "site"

  @Option(help: ArgumentHelp("A book to be made instead of the site.", valueName: "file.pdf"))
  var handout: String?

  func run() async throws {
    if let handout { return try await HandoutRun(options.courseBuild(), file: handout).run() }
    let progress = ProgressLine()
    let outcome = try options.courseBuild().build(into: output, progress: progress.show)
    progress.clear()
    let consequence = Localized(fr: " : rien n'est publié", en: ": nothing is published")
    try Console.report(outcome, consequence: consequence)
    Console.say(
      Localized(
        fr: "site prêt : ouvrez \(output)/index.html",
        en: "the site is ready: open \(output)/index.html"
      ),
      in: outcome.language
    )
  }
}
