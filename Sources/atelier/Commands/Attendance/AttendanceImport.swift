import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Records files of attendance, results and surveys in the register.",
    discussion: """
      Files are read by the end of their names: .json; .eml, a mail as mail programs save it, with \
      the results attached or in its text; .txt, a text that was copied from one. Of a folder, all \
      such files are read; folders in it are not entered.

      All files of one command are recorded together, or none of them where there is an error in \
      one. The same file again changes nothing. Of several records about one person and half-day, \
      the one recorded last stands, in whatever order they come.
      """
  )

  @Argument(help: "The files, or folders of them.")
  var files: [String]

  @OptionGroup var options: EditionOptions

  @Flag(help: "Say what would be recorded, and record nothing.")
  var dryRun = false

  @Option(help: ArgumentHelp("Who saw that results were given without help.", valueName: "name"))
  var supervisedBy: String?

  @Option(help: .lastDayOfRecords)
  var today: Today?

  func validate() throws {
    guard supervisedBy?.contains(where: { !$0.isWhitespace }) ?? true else {
      throw ValidationError("Say the name of who saw it, like '--supervised-by \"Dr Exemple\"'.")
    }
  }

  func run() throws {
    let (course, workshop, language) = try options.edition()
    let progress = ProgressLine()
    var diagnostics: [Diagnostic] = []
    let summary: ImportSummary
    do throws(Diagnostic) {
      let submissions = try Submission.read(
        files,
        of: course,
        workshop,
        diagnostics: &diagnostics
      )
      let work = try Import(
        submissions,
        course: course,
        workshop: workshop,
        supervisor: supervisedBy,
        isComplete: !diagnostics.hasErrors,
        isRehearsal: dryRun,
        commands: options.commands
      )
      let outcome = try work.run(
        into: options.register,
        today: (today ?? .now).date,
        now: .now,
        progress: progress.show(_:of:)
      )
      diagnostics += outcome.diagnostics
      summary = outcome.summary
    } catch {
      progress.clear()
      Console.show(diagnostics.sortedForDisplay, in: language)
      throw Console.failure(error, in: language)
    }
    progress.clear()
    let consequence = Localized(fr: " : rien n'est enregistré", en: ": nothing is recorded")
    try Console.report(diagnostics.sortedForDisplay, in: language, consequence: consequence)
    Console.say(summary.text, in: language)
    if dryRun { Console.say(.rehearsal, in: language) }
  }
}

extension Localized {
  fileprivate static let rehearsal = Localized(
    fr: "simple essai : rien n'est enregistré",
    en: "a trial only: nothing is recorded"
  )
}
