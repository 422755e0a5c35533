import Courseware

/// Gives numbers that nobody has or ever had.
struct NumberGiver {
  private var next: Int
  private let isTaken: (String) -> Bool

  /// Begins after the highest number that was ever given.
  init(after ids: some Sequence<String>, isTaken: @escaping (String) -> Bool) {
    next = (ids.lazy.compactMap { ParticipantNumber($0)?.value }.max() ?? 0) + 1
    self.isTaken = isTaken
  }

  /// The next number; nil when all are given.
  mutating func give() -> String? {
    while let number = ParticipantNumber(next) {
      next += 1
      if !isTaken(number.text) { return number.text }
    }
    return nil
  }
}
