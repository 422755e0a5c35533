public import Courseware

// In French, nought takes the singular.
extension Localized {
  /// A number of people in words, such as « 3 personnes ».
  public static func people(_ count: Int) -> Localized {
    Localized(
      fr: count < 2 ? "\(count) personne" : "\(count) personnes",
      en: count == 1 ? "1 person" : "\(count) people"
    )
  }

  /// A number of participants in words.
  static func participants(_ count: Int) -> Localized {
    Localized(
      fr: count < 2 ? "\(count) participant" : "\(count) participants",
      en: count == 1 ? "1 participant" : "\(count) participants"
    )
  }

  /// A number of answers in words.
  static func answers(_ count: Int) -> Localized {
    Localized(
      fr: count < 2 ? "\(count) réponse" : "\(count) réponses",
      en: count == 1 ? "1 answer" : "\(count) answers"
    )
  }

  /// A number of minutes of attendance in words.
  static func recordedMinutes(_ count: Int) -> Localized {
    Localized(
      fr: count < 2 ? "\(count) minute relevée" : "\(count) minutes relevées",
      en: count == 1 ? "1 minute recorded" : "\(count) minutes recorded"
    )
  }
}
