#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a thread that waits is woken by when it is to stop.
///
/// Its two ends belong to two threads: the one that stops closes the far end, the one that waits
/// sees that and closes its own.
struct StopPipe: Sendable {
  private let near: Int32
  private let far: Int32

  init() throws(WatchFailure) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw WatchFailure() }
    (near, far) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Has the waiting thread stop.
  func stop() { close(far) }

  /// Lets go of the waiting thread's end.
  func end() { close(near) }

  /// What came first.
  enum Event { case readable, timeout, stop }

  /// Waits until a file can be read, for a time, or until the thread is to stop.
  ///
  /// - Parameters:
  ///   - descriptor: the file, if one is awaited.
  ///   - milliseconds: the time; -1 for ever.
  /// - Returns: what came first; the file, if more than one did.
  func wait(for descriptor: Int32? = nil, milliseconds: Int32) -> Event {
    var awaited = [pollfd(fd: near, events: Int16(POLLIN), revents: 0)]
    if let descriptor { awaited.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
    while true {
      let ready = poll(&awaited, nfds_t(awaited.count), milliseconds)
      if ready < 0 && errno == EINTR { continue }
      if awaited.count > 1, awaited[1].revents != 0 { return .readable }
      return ready == 0 ? .timeout : .stop
    }
  }
}
