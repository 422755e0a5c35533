import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract:
      "Says what is left to do, who attended and scored what, and who may get which document.",
    discussion: """
      Scores are computed from the course as it is now. The files hold personal data: only you may \
      read them, and they are not to be published.
      """
  )

  @OptionGroup var options: EditionOptions

  @Option(help: .templates)
  var templates: String?

  @Option(
    help: "The day by which half-days are over and terms too, like 2026-06-09. (default: today)"
  )
  var today: Today?

  @Option(help: ArgumentHelp("A page with all of it and with charts.", valueName: "file"))
  var html: String?

  @Option(help: .table)
  var csv: String?

  @Flag(help: "Give all of it as JSON instead of the text.")
  var json = false

  func run() throws {
    let run = try ReportRun(options, templates: templates)
    do throws(Diagnostic) {
      let report = try run.reportWithDocuments(today: (today ?? .now).date)
      // What cannot be written is said before anything is.
      let page = try html.map { file throws(Diagnostic) in try run.output(file) }
      let table = try csv.map { file throws(Diagnostic) in try run.output(file) }
      var files: [(place: OutputFile, bytes: [UInt8])] = []
      if let page { files.append((page, try run.page(report))) }
      if let table { files.append((table, ReportCSV(report).bytes)) }
      try OutputFile.write(files, isPrivate: true)
      guard !json else { return Console.say(Array(ReportJSON(report).text.utf8), in: run.language) }
      Console.say(
        Array(TerminalReport(report, width: Console.width).text.utf8),
        in: run.language
      )
      for file in [html, csv].compactMap({ $0 }) {
        Console.say(.written(file), in: run.language)
      }
    } catch {
      throw Console.failure(error, in: run.language)
    }
  }
}
