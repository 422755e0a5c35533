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
    let work = StoppableWork { [build, file] in
      await build.buildHandout(file, progress: progress.show(_:of:), printing: progress.show(page:))
    }
    let outcome = try await work.run()
    progress.clear()
    let consequence = Localized(fr: " : rien n'est écrit", en: ": nothing is written")
    try Console.report(outcome, consequence: consequence)
    Console.say(
      Localized(fr: "livret prêt : \(file)", en: "the book is ready: \(file)"),
      in: outcome.language
    )
  }
}
