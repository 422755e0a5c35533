import ArgumentParser
import Courseware
import CourseSite

/// The making of a book, which may take minutes, until it is done or the user wishes to stop.
struct HandoutRun {
  /// What a shell gives for a command that was interrupted.
  private static let interrupted = ExitCode(130)

  private let build: CourseBuild
  private let file: String

  init(_ build: CourseBuild, file: String) {
    self.build = build
    self.file = file
  }

  func run() async throws {
    let signals = StopSignals()
    defer { signals.cancel() }
    let progress = ProgressLine()
    let work = Task {
      await build.buildHandout(file, progress: progress.show(_:of:), printing: progress.show(page:))
    }
    let wish = Task { [wishes = signals.wishes] in
      for await _ in wishes { return work.cancel() }
    }
    let outcome = await work.value
    wish.cancel()
    progress.clear()
    guard let outcome else { throw Self.interrupted }
    let consequence = Localized(fr: " : rien n'est écrit", en: ": nothing is written")
    try Console.report(outcome, consequence: consequence)
    Console.say(
      Localized(fr: "livret prêt : \(file)", en: "the book is ready: \(file)"),
      in: outcome.language
    )
  }
}
