import Dispatch
import Foundation

/// The wish of the user, or of the system, that the command end; it no longer ends it by itself.
struct StopSignals {
  /// The wishes from now on.
  let wishes: AsyncStream<Void>

  private let sources: [any DispatchSourceSignal]

  init() {
    // A closed pipe ends nothing either: who reads what is said need not read on.
    signal(SIGPIPE, SIG_IGN)
    let (wishes, continuation) = AsyncStream<Void>.makeStream()
    self.wishes = wishes
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
  }

  /// Listens no longer.
  func cancel() {
    for source in sources { source.cancel() }
  }
}
