#if os(Linux)
import Glibc

/// Is told of changes by the Linux kernel.
struct InotifyWatch: ChangeWatch, ~Copyable {
  /// How many milliseconds nothing must happen for a burst to be over; an editor that empties a
  /// file and writes it again, or writes another and renames it, takes less.
  private static let quiet: Int32 = 12

  /// How many times the quiet may be broken, for files that are written without end.
  private static let patience = 25

  private let places: WatchedPlaces
  private let stop: StopPipe
  private let events: InotifyEvents

  /// What matters in each watched folder, by the kernel's number for it.
  private var heeded: [Int32: HeededNames]

  init(_ places: WatchedPlaces, stop: StopPipe) throws(WatchFailure) {
    let events = try InotifyEvents()
    heeded = try Self.watch(places, by: events)
    self.places = places
    self.stop = stop
    self.events = events
  }

  mutating func wait() throws(WatchFailure) -> Bool {
    while true {
      guard stop.wait(for: events.descriptor, milliseconds: -1) == .readable else { return false }
      guard readEvents() else { continue }
      for _ in 0..<Self.patience {
        let event = stop.wait(for: events.descriptor, milliseconds: Self.quiet)
        if event == .stop { return false }
        if event == .timeout { break }
        _ = readEvents()
      }
      // Folders may have come; what is in them already will be read by whoever waits here.
      heeded = try Self.watch(places, by: events)
      return true
    }
  }

  /// Watches every folder that is there; those already watched keep their numbers.
  private static func watch(
    _ places: WatchedPlaces,
    by events: borrowing InotifyEvents
  ) throws(WatchFailure) -> [Int32: HeededNames] {
    let disks = MountedDisks.current
    var heeded: [Int32: HeededNames] = [:]
    try places.forEachFolder { (folder, names) throws(WatchFailure) in
      guard !disks.isRemote(folder) else { throw WatchFailure() }
      guard let number = try events.watch(folder) else { return }
      heeded[number] = heeded[number]?.union(names) ?? names
    }
    return heeded
  }

  /// Reads what the kernel has told.
  ///
  /// - Returns: whether any of it matters.
  private func readEvents() -> Bool {
    var matters = false
    events.read { folder, name in
      // Without a name it is about the folder itself, or the kernel has lost count.
      matters = matters || name.map { heeded[folder]?.contains($0) ?? false } ?? true
    }
    return matters
  }
}
#endif
