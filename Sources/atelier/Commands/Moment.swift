import ArgumentParser
import Courseware

/// A moment as an argument, with its offset.
struct Moment: ExpressibleByArgument {
  /// The moment.
  let instant: Instant

  init?(argument: String) {
    guard let instant = Instant(argument) else { return nil }
    self.instant = instant
  }
}
