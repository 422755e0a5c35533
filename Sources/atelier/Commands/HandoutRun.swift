import ArgumentParser
import Courseware
import CourseSite

/// The making of a book, which may take minutes.
struct HandoutRun {
  private let build: CourseBuild
  private let file: String

  init(_ build: CourseBuild, file: String) {
    self.build = build
    self.file = file
  }

  func run() async throws {
    let progress = ProgressLine()
    defer { progress.clear() }
    let outcome = await untilStopped { [build, file] in
      await build.buildHandout(file, progress: progress.show(_:of:), printing: progress.show(page:))
    }
    guard let outcome else { throw ExitCode.interrupted }
    progress.clear()
    try Console.report(outcome, consequence: .nothingWritten)
    Console.say(
      Localized(fr: "livret prêt : \(file)", en: "the book is ready: \(file)"),
      in: outcome.language
    )
  }
}
