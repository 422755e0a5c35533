import ArgumentParser
import CourseSite
import Courseware
import Tracker

struct AttendanceDesk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Makes the page on which people are signed in at the door.",
    discussion: """
      The page is one file, to be opened by double-click on a computer without a network. It knows \
      the people of the register, if there is one, and of the files. What is signed in on it comes \
      home as a file, for 'atelier attendance import'. The page names people: only you may read it, \
      and it is not to be published.
      """
  )

  @Argument(help: .expectedPeople)
  var files: [String] = []

  @OptionGroup var options: EditionOptions

  @Option(help: .templates)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The page. (default: documents/accueil.html, or desk.html in English)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(help: ArgumentHelp("The desk's letter, so that the page need not ask.", valueName: "A-Z"))
  var desk: String?

  @Option(help: .lastDayOfRecords)
  var today: Today?

  func validate() throws {
    if let desk, desk.wholeMatch(of: /[A-Za-z]/) == nil {
      throw ValidationError("'--desk' takes one letter, from A to Z.")
    }
  }

  func run() throws {
    let (course, workshop, language) = try options.edition()
    let run = DeskRun(course: course, workshop: workshop, options: options, templates: templates)
    var diagnostics: [Diagnostic] = []
    let people: [Participant]
    do throws(Diagnostic) {
      people = try run.people(of: files, today: (today ?? .now).date, &diagnostics)
    } catch {
      Console.show(diagnostics.sortedForDisplay, in: language)
      throw Console.failure(error, in: language)
    }
    try Console.report(diagnostics, in: language, consequence: .noPage)
    diagnostics = []
    do throws(Diagnostic) {
      let file = try run.output(output, besides: files)
      let page = try run.page(of: people, letter: desk?.uppercased(), &diagnostics)
      try file.place.write(page, isPrivate: true)
      Console.show(diagnostics, in: language)
      Console.say(.written(file.name, people.count), in: language)
    } catch {
      Console.show(diagnostics, in: language)
      throw Console.failure(error, in: language)
    }
  }
}

extension Localized {
  fileprivate static let noPage = Localized(
    fr: " : la page n'est pas écrite",
    en: ": the page is not written"
  )

  fileprivate static func written(_ file: String, _ count: Int) -> Localized {
    let people = people(count)
    return Localized(
      fr: "écrit : \(file) (\(people.french))",
      en: "written: \(file) (\(people.english))"
    )
  }
}
