/// Looks at every file twenty times a second, where the system cannot tell of changes.
struct PollingWatch: ChangeWatch, ~Copyable {
  private static let interval: Int32 = 50

  private let places: WatchedPlaces
  private let stop: StopPipe
  private var stamps: [String: FileStamp]

  init(_ places: WatchedPlaces, stop: StopPipe) {
    self.places = places
    self.stop = stop
    stamps = Self.stamps(of: places)
  }

  mutating func wait() -> Bool {
    var isChanged = false
    while stop.wait(milliseconds: Self.interval) == .timeout {
      let stamps = Self.stamps(of: places)
      if stamps != self.stamps {
        isChanged = true
      } else if isChanged {
        return true
      }
      self.stamps = stamps
    }
    return false
  }

  private static func stamps(of places: WatchedPlaces) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    places.forEachFolder { (folder, names) in
      for name in WatchedPlaces.names(in: folder) where names.contains(name) {
        let path = "\(folder)/\(name)"
        stamps[path] = FileStamp(path)
      }
    }
    return stamps
  }
}
