import ArgumentParser
import Courseware
import CourseSite

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what is wrong in a course, and changes nothing.",
    discussion: """
      Each mistake is shown with its file, line and column, the line itself, and what to do. With \
      --html, the same is also written as a page of its own, to be sent to the author.
      """
  )

  @OptionGroup var options: CourseOptions

  @Option(help: "The day by which sources are old, like 2026-06-09. (default: today)")
  var today: Today?

  @Option(help: ArgumentHelp("A page for the author to be written.", valueName: "file"))
  var html: String?

  func run() throws {
    let build = try options.courseBuild()
    let progress = ProgressLine()
    let outcome = build.check(today: (today ?? .now).date, progress: progress.show)
    progress.clear()
    if let html { try write(outcome, of: build, to: html) }
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

  /// Writes the author's page; where that fails, what is wrong with the course is said all the same.
  private func write(
    _ outcome: CourseBuild.Outcome,
    of build: CourseBuild,
    to file: String
  ) throws {
    do throws(Diagnostic) {
      try build.writeCorrections(of: outcome, to: file)
    } catch {
      Console.show(outcome.diagnostics, in: outcome.language)
      throw Console.failure(error, in: outcome.language)
    }
    Console.say(
      Localized(fr: "page pour l'auteur : \(file)", en: "page for the author: \(file)"),
      in: outcome.language
    )
  }
}
