import Foundation

/// Tells that files have changed, as long as somebody listens.
enum Changes {
  /// The changes in some places: the first is told as soon as they are watched, several at once
  /// as one.
  static func stream(in places: WatchedPlaces) throws(WatchFailure) -> AsyncStream<Void> {
    let stop = try StopPipe()
    let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    continuation.onTermination = { _ in stop.stop() }
    // Waiting blocks, and the threads of tasks must not be blocked.
    Thread.detachNewThread {
      watch(places, stop) { continuation.yield() }
      stop.end()
    }
    return stream
  }

  private static func watch(_ places: WatchedPlaces, _ stop: StopPipe, _ report: () -> Void) {
    #if os(Linux)
    do throws(WatchFailure) {
      var watch = try InotifyWatch(places, stop: stop)
      report()
      while try watch.wait() { report() }
      return
    } catch {
      // There is another way.
    }
    #endif
    var watch = PollingWatch(places, stop: stop)
    report()
    while watch.wait() { report() }
  }
}
