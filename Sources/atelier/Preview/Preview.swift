import Courseware
import CourseSite
import Foundation

/// A course that is built anew whenever its files change, and shown in a browser meanwhile.
struct Preview: Sendable {
  private let build: CourseBuild
  private let scratch: ScratchFolder
  private let feed = PreviewFeed()
  private let server: PreviewServer

  /// Tells this run's sites from those of others, which pages may still be open.
  private let run = String(UInt32.random(in: 0 ... .max), radix: 36)

  /// Gets everything ready; nothing is built yet.
  ///
  /// - Throws: a `Diagnostic` if there is no port, no place for the site, or no script for its pages.
  init(_ build: CourseBuild, port: UInt16) throws(Diagnostic) {
    for name in [PreviewPage.script, PreviewPage.styles] {
      _ = try PreviewPage.file(name, in: build.templates).read(limit: Limits.templateBytes)
    }
    server = try PreviewServer(port: port)
    scratch = try ScratchFolder("atelier-preview")
    self.build = build
  }

  /// Builds and serves the course until a wish to stop comes, and leaves nothing behind.
  ///
  /// - Throws: a `Diagnostic` if the files cannot be watched, or something has to stay behind.
  func run(until wishes: AsyncStream<Void>) async throws(Diagnostic) {
    let places = WatchedPlaces(
      paths: [build.course, build.templates] + (build.workshop.map { [$0] } ?? [])
    )
    guard let changes = try? Changes.stream(in: places) else { throw .cannotWatch }
    let handler = PreviewHandler(feed: feed, templates: build.templates, port: server.port)
    let failure = await withTaskGroup { tasks in
      tasks.addTask { () -> Diagnostic? in
        for await _ in wishes { break }
        return nil
      }
      tasks.addTask {
        do throws(Diagnostic) { try await server.run(handler.answer) } catch { return error }
        return nil
      }
      tasks.addTask {
        await follow(changes)
        return nil
      }
      let first = await tasks.next() ?? nil
      feed.end()
      tasks.cancelAll()
      return first
    }
    try scratch.remove()
    if let failure { throw failure }
  }

  /// Builds the course, then again after each change.
  private func follow(_ changes: AsyncStream<Void>) async {
    var attempt = 0
    var (shown, site) = ("", PublishedSite?.none)
    for await _ in changes {
      let start = ContinuousClock.now
      let outcome = await buildAside()
      if !outcome.diagnostics.hasErrors {
        site = (try? PublishedSite(output)) ?? site
        shown = "\(run)-\(attempt)"
      }
      let state = PreviewState(
        site: shown,
        attempt: attempt,
        language: outcome.language,
        diagnostics: outcome.diagnostics
      )
      feed.show(state, of: site)
      let time = ContinuousClock.now - start
      if attempt == 0 { Console.say(.address(server.address), in: outcome.language) }
      Console.show(outcome.diagnostics, in: outcome.language)
      Console.say(.built(outcome, in: time, isShown: site != nil), in: outcome.language)
      attempt += 1
    }
  }

  /// Builds on a thread that may be blocked, so that pages are served meanwhile.
  private func buildAside() async -> CourseBuild.Outcome {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(returning: build.build(into: output, keepsFiles: true))
      }
    }
  }

  private var output: String { scratch.path + "/site" }
}

extension Localized {
  fileprivate static func address(_ address: String) -> Localized {
    Localized(
      fr: "aperçu : \(address) (Ctrl-C pour l'arrêter)",
      en: "preview: \(address) (Ctrl-C to stop it)"
    )
  }

  fileprivate static func built(
    _ outcome: CourseBuild.Outcome,
    in time: Duration,
    isShown: Bool
  ) -> Localized {
    let (seconds, fraction) = time.components
    let milliseconds = seconds * 1000 + fraction / 1_000_000_000_000_000
    let modules = outcome.moduleCount
    let found = outcome.diagnostics.countInWords
    let french =
      "\(modules) module\(modules == 1 ? "" : "s")" + (found.map { ", \($0[.french])" } ?? "")
    let english =
      "\(modules) module\(modules == 1 ? "" : "s")" + (found.map { ", \($0[.english])" } ?? "")
    guard outcome.diagnostics.hasErrors else {
      return Localized(
        fr: "construit en \(milliseconds) ms : \(french)",
        en: "built in \(milliseconds) ms: \(english)"
      )
    }
    return Localized(
      fr: "pas construit (\(milliseconds) ms) : \(french)"
        + (isShown ? " ; le site d'avant reste affiché" : ""),
      en: "not built (\(milliseconds) ms): \(english)"
        + (isShown ? "; the site of before stays" : "")
    )
  }
}

extension Diagnostic {
  fileprivate static let cannotWatch = Diagnostic(
    Localized(
      fr: "les fichiers du cours ne peuvent pas être surveillés",
      en: "the course's files cannot be watched"
    ),
    help: Localized(
      fr: "le système a trop de fichiers ouverts : fermez des programmes, puis recommencez",
      en: "the system has too many open files: close some programs, then try again"
    )
  )
}
