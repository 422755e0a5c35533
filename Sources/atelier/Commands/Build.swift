import ArgumentParser
import CourseSite
import Courseware

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes the site of a course, its trainer's edition, or one file or book of it.",
    discussion: """
      The site is a folder of files that opens by double-click on index.html and can be copied to \
      any web server. It is published whole or not at all: while there is an error, the site of \
      before stays.

      With --single-file, the whole course becomes one HTML file instead, images included, which \
      can be mailed and opens by double-click. Answers are kept where the site keeps them.

      With --handout, the course is made a book for printing instead, a PDF by WeasyPrint: the \
      modules with their questions, the answers at the end. Assessments are announced, their \
      questions are not printed.

      The trainer's edition also has the answers, what is written for the trainer, and slides of each \
      module; it is never written over the attendees' site.
      """
  )

  @OptionGroup var options: CourseOptions

  @Flag(help: "Make the trainer's edition, which is not for attendees.")
  var trainer = false

  @Option(help: "The site's folder. (default: site; of the trainer's edition, documents/trainer)")
  var output: String?

  @Option(help: ArgumentHelp("Make one HTML file instead of the folder.", valueName: "file"))
  var singleFile: String?

  @Option(help: ArgumentHelp("A book to be made instead of the site.", valueName: "file.pdf"))
  var handout: String?

  func validate() throws {
    guard singleFile != nil || handout != nil else { return }
    let option = singleFile != nil ? "--single-file" : "--handout"
    if singleFile != nil, handout != nil {
      throw ValidationError(
        "'--single-file' and '--handout' make different files: use one of them."
      )
    }
    if output != nil {
      throw ValidationError("'\(option)' makes a file, '--output' names a folder: use one of them.")
    }
    if trainer {
      throw ValidationError("'\(option)' makes the attendees' edition: leave out '--trainer'.")
    }
  }

  func run() async throws {
    if let handout { return try await HandoutRun(options.courseBuild(), file: handout).run() }
    let progress = ProgressLine()
    if let singleFile {
      let build = try options.courseBuild()
      let outcome = build.build(intoSingleFile: singleFile, progress: progress.show)
      progress.clear()
      try Console.report(outcome, consequence: .nothingWritten)
      Console.say(.fileReady(singleFile), in: outcome.language)
      return
    }
    let output = output ?? (trainer ? "\(PrivateFolder.usual)/trainer" : "site")
    let build = try options.courseBuild(for: trainer ? .trainer : .attendee)
    let outcome = build.build(into: output, progress: progress.show)
    progress.clear()
    let consequence = Localized(fr: " : rien n'est publié", en: ": nothing is published")
    try Console.report(outcome, consequence: consequence)
    Console.say(trainer ? .trainerReady(output) : .siteReady(output), in: outcome.language)
  }
}

extension Localized {
  fileprivate static func siteReady(_ output: String) -> Localized {
    Localized(
      fr: "site prêt : ouvrez \(output)/index.html",
      en: "the site is ready: open \(output)/index.html"
    )
  }

  fileprivate static func fileReady(_ file: String) -> Localized {
    Localized(fr: "fichier prêt : \(file)", en: "the file is ready: \(file)")
  }

  fileprivate static func trainerReady(_ output: String) -> Localized {
    Localized(
      fr: "édition du formateur prête, à ne pas diffuser : ouvrez \(output)/index.html",
      en: "the trainer's edition is ready, not to be passed on: open \(output)/index.html"
    )
  }
}
