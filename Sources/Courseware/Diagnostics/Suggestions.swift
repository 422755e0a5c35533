/// Suggestions for the first wrong names in a file.
///
/// Each is compared with all that could have been meant, which takes long where both are many; and
/// who has more wrong ones forgot something else.
public struct Suggestions {
  private var left = 20

  /// Nothing is suggested yet.
  public init() {}

  /// What a wrong name was probably meant to be; nil for the names that come after the first twenty.
  public mutating func next<Known: Sequence<String>>(
    for word: String,
    among known: @autoclosure () -> Known
  ) -> String? {
    guard left > 0 else { return nil }
    left -= 1
    return suggestion(for: word, among: known())
  }
}
