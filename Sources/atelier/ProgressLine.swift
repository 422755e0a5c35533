import Foundation
import Synchronization

/// A line on the terminal that says how far long work has come.
///
/// It appears after a second, and never where standard error is no terminal.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var isShown = false
  }

  private let start = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let state = Mutex(State())

  /// Tells of progress; the line changes ten times a second at most.
  @Sendable func show(_ done: Int, of total: Int) { show("\(done)/\(total)") }

  /// Tells of a page that is laid out; how many there will be is not known.
  @Sendable func show(page: Int) { show("p. \(page)") }

  private func show(_ text: String) {
    guard isTerminal else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1) else { return }
    state.withLock { state in
      if let last = state.lastShown, now - last < .milliseconds(100) { return }
      state.lastShown = now
      state.isShown = true
      write("\r\(text)\u{1B}[K")
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.isShown { write("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
