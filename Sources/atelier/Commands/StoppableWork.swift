import ArgumentParser

/// Work that may take long, and ends when the user wishes to stop.
struct StoppableWork<Outcome: Sendable>: Sendable {
  private let work: @Sendable () async -> Outcome?

  /// Takes work that gives nil where its task was cancelled.
  init(_ work: @escaping @Sendable () async -> Outcome?) {
    self.work = work
  }

  /// Does the work.
  ///
  /// - Throws: what a shell gives for a command that was interrupted, where it was.
  func run() async throws -> Outcome {
    let signals = StopSignals()
    defer { signals.cancel() }
    let task = Task { [work] in await work() }
    let wish = Task { [wishes = signals.wishes] in
      for await _ in wishes { return task.cancel() }
    }
    let outcome = await task.value
    wish.cancel()
    guard let outcome else { throw ExitCode(130) }
    return outcome
  }
}
