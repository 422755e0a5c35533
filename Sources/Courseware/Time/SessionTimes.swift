/// A half-day on the line of time, where minutes are real ones whatever the clocks do.
public struct SessionTimes: Hashable, Sendable {
  /// When it begins.
  public let start: Instant

  /// When it ends.
  public let end: Instant

  /// Its pauses; those that overlap are joined, so that no minute is left out twice.
  public let breaks: [Range<Instant>]

  /// Puts a half-day on the line of time.
  ///
  /// - Parameters:
  ///   - session: the half-day, its times told by the clocks of its place.
  ///   - clock: those clocks.
  public init(_ session: Session, clock: CivilClock) {
    start = clock.instant(on: session.date, at: session.start)
    end = clock.instant(on: session.date, at: session.end)
    let pauses = session.breaks.map { pause in
      let start = clock.instant(on: session.date, at: pause.start)
      return start..<max(start, clock.instant(on: session.date, at: pause.end))
    }
    breaks = pauses.merged()
  }

  /// The minutes taught: all but those of the breaks.
  public var minutes: Int { minutes(from: start, to: end) }

  /// The whole minutes taught between two instants; 0 where the first is not before the second.
  public func minutes(from arrival: Instant, to departure: Instant) -> Int {
    let stay = max(arrival, start)..<max(arrival, start, min(departure, end))
    let missed = breaks.reduce(0) { $0 + Self.length(of: $1.clamped(to: stay)) }
    return Int((Self.length(of: stay) - missed) / (60 * Instant.second))
  }

  private static func length(of span: Range<Instant>) -> Int64 {
    span.upperBound.nanoseconds - span.lowerBound.nanoseconds
  }
}
