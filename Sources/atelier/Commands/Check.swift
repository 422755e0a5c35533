import ArgumentParser
import Courseware
import CourseSite

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong in a course, and writes nothing.",
    discussion: """
      Each mistake is shown with its file, line and column, the line itself, and what to do.
      """
  )

  @OptionGroup var options: CourseOptions

  @Option(help: "The day by which sources are old, like 2026-06-09. (default: today)")
  var today: Today?

  func run() throws {
    let progress = ProgressLine()
    let outcome = try options.courseBuild().check(
      today: (today ?? .now).date,
      progress: progress.show
    )
    progress.clear()
    try Console.report(outcome)
    Console.say(
      Localized(
        fr: outcome.moduleCount == 1
          ? "1 module vérifié" : "\(outcome.moduleCount) modules vérifiés",
        en: outcome.moduleCount == 1 ? "1 module checked" : "\(outcome.moduleCount) modules checked"
      ),
      in: outcome.language
    )
  }
}
