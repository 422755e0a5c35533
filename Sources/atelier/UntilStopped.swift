import ArgumentParser

/// Does work that may take long; its task is cancelled when the user wishes to stop.
func untilStopped<Outcome: Sendable>(
  _ work: @escaping @Sendable () async -> Outcome
) async -> Outcome {
  let signals = StopSignals()
  defer { signals.cancel() }
  let task = Task { await work() }
  let wish = Task { [wishes = signals.wishes] in
    for await _ in wishes { return task.cancel() }
  }
  defer { wish.cancel() }
  return await task.value
}

extension ExitCode {
  /// What a shell gives for a command that was interrupted.
  static let interrupted = ExitCode(130)
}
