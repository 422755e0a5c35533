/// A key that the course lists: documents signed with it are the organiser's.
public struct PinnedKey: Hashable, Sendable {
  /// The key.
  public var key: PublicKey

  /// The last date that it may sign; nil where none is set.
  public var until: CalendarDate?

  /// Pins a key.
  public init(key: PublicKey, until: CalendarDate? = nil) {
    self.key = key
    self.until = until
  }
}
