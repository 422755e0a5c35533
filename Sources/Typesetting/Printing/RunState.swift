import Foundation
import Synchronization

/// Where a process is in its life, known to those who wait for it and who may end it.
final class RunState: Sendable {
  private enum State {
    case waiting
    case running(pid_t)
    case cancelled
  }

  private let state = Mutex(State.waiting)

  /// Starts a process; false where it was cancelled before.
  func start(_ run: () throws -> Void, process: () -> pid_t) throws -> Bool {
    try state.withLock { state in
      if case .cancelled = state { return false }
      try run()
      state = .running(process())
      return true
    }
  }

  /// Ends the process, or keeps it from being started.
  ///
  /// It leaves nothing that it would have to clear away, and may have been told to ignore the rest.
  func cancel() {
    state.withLock { state in
      if case .running(let process) = state { kill(process, SIGKILL) }
      state = .cancelled
    }
  }

  /// Notes that the process has ended; false where it was cancelled.
  func end() -> Bool {
    state.withLock { state in
      if case .cancelled = state { return false }
      state = .waiting
      return true
    }
  }
}
