import ArgumentParser

import CourseSite
import Courseware

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the site of a course.",
    discussion: """
      The site is a folder of files that opens by double-click on index.html and can be copied to \
      any web server. It is published whole or not at all: while there is an error, the site of \
      before stays.
      """
  )

  @OptionGroup var options: CourseOptions

  @Option(help: "The site's folder.")
  var output = "site"

  func run() throws {
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
