import ArgumentParser
import Courseware
import Foundation

/// The day on which a command runs, from the clock or as an argument.
struct Today: ExpressibleByArgument {
  /// The day.
  let date: CalendarDate

  init?(argument: String) {
    guard let date = CalendarDate(argument) else { return nil }
    self.date = date
  }

  private init(_ date: CalendarDate) {
    self.date = date
  }

  /// The computer's day, in its own time zone.
  static var now: Today {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    let date = CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return Today(date)
  }
}

extension Instant {
  /// The present moment, by the computer's clock.
  static var now: Instant {
    Instant(nanoseconds: Int64(Date.now.timeIntervalSince1970 * 1_000_000_000))
  }
}
