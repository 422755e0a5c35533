import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceSheets: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheets",
    abstract: "Makes the sheets to sign, the cards for the tables and a poster.",
    discussion: """
      For each half-day, a sheet with a line for everyone of the register and of the files, and lines \
      for others; for everyone, a card that stands when folded; for the wall, a poster with the \
      site's address. Each is an HTML file and, where WeasyPrint is installed, a PDF. They name \
      people: only you may read them, and they are not to be published.
      """
  )

  @Argument(help: .expectedPeople)
  var files: [String] = []

  @OptionGroup var options: EditionOptions

  @Option(help: .templates)
  var templates: String?

  @Option(help: ArgumentHelp("The folder for them.", valueName: "folder"))
  var output = PrivateFolder.usual

  @Flag(name: .customLong("no-pdf"), help: "Make HTML only.")
  var withoutPDF = false

  @Option(help: .lastDayOfRecords)
  var today: Today?

  func run() async throws {
    let (course, workshop, titles) = try options.editionWithTitles()
    let run = SheetsRun(
      course: course,
      workshop: workshop,
      moduleTitles: titles,
      options: options,
      templates: templates,
      output: output,
      isPrinted: !withoutPDF
    )
    let progress = ProgressLine()
    defer { progress.clear() }
    let outcome = await untilStopped { [files, today] in
      await run.make(of: files, today: (today ?? .now).date, progress: progress.show(page:))
    }
    guard let outcome else { throw ExitCode.interrupted }
    progress.clear()
    try Console.report(outcome.diagnostics, in: course.language, consequence: .nothingWritten)
    for file in outcome.files { Console.say(.written(file), in: course.language) }
    Console.say(.madeFor(outcome.people), in: course.language)
  }
}

extension Localized {
  fileprivate static func madeFor(_ count: Int) -> Localized {
    let people = people(count)
    return Localized(fr: "pour \(people.french)", en: "for \(people.english)")
  }
}
