/// One way to notice that files have changed.
protocol ChangeWatch: ~Copyable {
  /// Begins to watch; every change from now on is noticed.
  ///
  /// - Throws: if the system does not let this way be gone.
  init(_ places: WatchedPlaces, stop: StopPipe) throws(WatchFailure)

  /// Waits until something has changed, and until a burst of changes is over.
  ///
  /// - Returns: whether something has changed; false when the watch is to stop.
  /// - Throws: if the system does not let this way be gone any longer.
  mutating func wait() throws(WatchFailure) -> Bool
}

/// The system cannot watch in this way.
struct WatchFailure: Error {}
