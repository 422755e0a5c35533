import ArgumentParser
import CourseSite
import Courseware
import Foundation
import Tracker

struct AttendanceRoster: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Gives the people of a list their numbers.",
    discussion: """
      The list is what Excel or LibreOffice saves as CSV. Whoever has a number keeps it: those in \
      the register and in the output file from before are known again by the RPPS number, else the \
      e-mail address, else the name. The output is to be imported.
      """
  )

  @Argument(help: "The list.")
  var list: String

  @OptionGroup var options: EditionOptions

  @Option(
    help: ArgumentHelp(
      "Where to write the people, for you alone to read. (default: documents/participants.json)",
      valueName: "file"
    )
  )
  var output: String?

  @Option(
    help: ArgumentHelp(
      "When presences in the list were recorded, like 2026-06-09T12:31:00+02:00. (default: the end of each half-day)",
      valueName: "time"
    )
  )
  var recordedAt: Moment?

  @Option(help: "The day on which the list is from, like 2026-06-01. (default: the present moment)")
  var today: Today?

  func run() throws {
    let (course, workshop, language) = try options.edition()
    let output = output ?? "\(Self.folder)/participants.json"
    let roster: Roster
    do throws(Diagnostic) {
      // Before anything is read of it: it may be one of the author's files.
      if self.output != nil { _ = try place(output) }
      let isThere = FileManager.default.fileExists(atPath: output)
      let former = isThere ? try file(output, limit: Limits.submissionBytes) : nil
      roster = try Roster(
        file(list, limit: Limits.rosterBytes),
        former: former,
        register: options.register,
        course: course,
        workshop: workshop,
        recordedAt: recordedAt?.instant,
        now: now(at: workshop)
      )
      if !roster.diagnostics.hasErrors {
        if self.output == nil { try OutputFile.makeFolder(Self.folder) }
        try place(output).write(roster.bytes, isPrivate: true)
      }
    } catch {
      throw Console.failure(error, in: language)
    }
    let consequence = Localized(fr: " : rien n'est écrit", en: ": nothing is written")
    try Console.report(roster.diagnostics, in: language, consequence: consequence)
    Console.say(roster.summary.text, in: language)
    Console.say(Localized(fr: "écrit : \(output)", en: "written: \(output)"), in: language)
  }

  /// Where private files go if nothing else is said.
  private static let folder = "documents"

  private func place(_ output: String) throws(Diagnostic) -> OutputFile {
    try OutputFile(output, protected: [options.course, options.register, list])
  }

  private func file(_ name: String, limit: Int) throws(Diagnostic) -> Roster.File {
    Roster.File(name: name, bytes: try SourceFile(name).read(limit: limit))
  }

  /// The beginning of the day that was given, at the edition's place, or the second that has begun.
  private func now(at workshop: Workshop) throws(Diagnostic) -> Instant {
    guard let today else { return Instant(seconds: Instant.now.seconds) }
    return try SessionCalendar(workshop).clock.instant(on: today.date, at: .midnight)
  }
}

/// A moment as an argument.
struct Moment: ExpressibleByArgument {
  /// The moment.
  let instant: Instant

  init?(argument: String) {
    guard let instant = Instant(argument) else { return nil }
    self.instant = instant
  }
}
