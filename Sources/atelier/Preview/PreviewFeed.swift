import CourseSite
import Foundation
import Synchronization

/// What the preview shows now, and the open pages that are told when it changes.
final class PreviewFeed: Sendable {
  private struct Contents {
    var site: PublishedSite?
    var state: PreviewState?
    var pages: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var pageCount = 0
    var isEnded = false
  }

  private let contents = Mutex(Contents())

  /// What is known of the last build, and the site to serve, which is nil before there is one.
  var now: (state: PreviewState?, site: PublishedSite?) {
    contents.withLock { ($0.state, $0.site) }
  }

  /// Shows another state, and tells the open pages of it.
  func show(_ state: PreviewState, of site: PublishedSite?) {
    contents.withLock { contents in
      contents.site = site
      contents.state = state
      for page in contents.pages.values { page.yield(Self.event(state)) }
    }
  }

  /// What an open page is told, as server-sent events: first how things are, then each change.
  func events() -> AsyncStream<[UInt8]> {
    let (events, page) = AsyncStream<[UInt8]>.makeStream(bufferingPolicy: .bufferingNewest(4))
    contents.withLock { contents in
      guard !contents.isEnded else { return page.finish() }
      contents.pageCount += 1
      let number = contents.pageCount
      contents.pages[number] = page
      page.onTermination = { [weak self] _ in self?.forget(number) }
      // Says how many milliseconds after a loss of the line the page is to try again.
      page.yield(Array("retry: 500\n\n".utf8))
      if let state = contents.state { page.yield(Self.event(state)) }
    }
    return events
  }

  /// Tells every page that there is no more to come.
  func end() {
    let pages = contents.withLock { contents in
      contents.isEnded = true
      return Array(contents.pages.values)
    }
    for page in pages { page.finish() }
  }

  private func forget(_ number: Int) {
    contents.withLock { _ = $0.pages.removeValue(forKey: number) }
  }

  private static func event(_ state: PreviewState) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // JSON has no line breaks of its own, which would end the event.
    let json = (try? encoder.encode(state)) ?? Data()
    return Array("data: ".utf8) + json + Array("\n\n".utf8)
  }
}
