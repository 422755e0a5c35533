/// A language that a course can be written in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// French.
  case french = "fr"

  /// English.
  case english = "en"

  /// Guesses the language of messages from a `LANG` value such as `fr_FR.UTF-8`.
  ///
  /// It serves until the course has said which language it is in.
  public init(locale: String?) {
    self = locale?.hasPrefix("fr") == true ? .french : .english
  }
}
