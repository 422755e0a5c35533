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

      With --single-file, the whole course becomes one HTML file instead, images included, which \
      can be mailed and opens by double-click. Answers are kept where the site keeps them.
      """
  )

  @OptionGroup var options: CourseOptions

  @Option(help: "The site's folder. (default: site)")
  var output: String?

  @Option(help: ArgumentHelp("Make one HTML file instead of the folder.", valueName: "file"))
  var singleFile: String?

  func validate() throws {
    if output != nil, singleFile != nil {
      throw ValidationError(
        "'--single-file' makes a file, '--output' names a folder: use one of them."
      )
    }
  }

  func run() throws {
    let build = try options.courseBuild()
    let progress = ProgressLine()
    if let singleFile {
      let outcome = build.build(intoSingleFile: singleFile, progress: progress.show)
      progress.clear()
      let consequence = Localized(fr: " : rien n'est écrit", en: ": nothing is written")
      try Console.report(outcome, consequence: consequence)
      Console.say(
        Localized(fr: "fichier prêt : \(singleFile)", en: "the file is ready: \(singleFile)"),
        in: outcome.language
      )
      return
    }
    let folder = output ?? "site"
    let outcome = build.build(into: folder, progress: progress.show)
    progress.clear()
    let consequence = Localized(fr: " : rien n'est publié", en: ": nothing is published")
    try Console.report(outcome, consequence: consequence)
    Console.say(
      Localized(
        fr: "site prêt : ouvrez \(folder)/index.html",
        en: "the site is ready: open \(folder)/index.html"
      ),
      in: outcome.language
    )
  }
}
