import ArgumentParser
import Courseware
import CourseSite

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a course in the browser while it is written.",
    discussion: """
      The site is built into a temporary folder and served to this computer only. After each save \
      it is built again and the open page reloads where it was; what is wrong is shown over the \
      page and here. Ctrl-C ends it and leaves nothing behind.
      """
  )

  @OptionGroup var options: CourseOptions

  @Flag(help: "Show the trainer's edition.")
  var trainer = false

  @Option(help: "The port to listen on; 0 takes one that is free.")
  var port: UInt16 = 8080

  func run() async throws {
    let signals = StopSignals()
    defer { signals.cancel() }
    let build = try options.courseBuild(for: trainer ? .trainer : .attendee)
    do throws(Diagnostic) {
      try await Preview(build, port: port).run(until: signals.wishes)
    } catch {
      throw Console.failure(error, in: Console.language)
    }
  }
}
