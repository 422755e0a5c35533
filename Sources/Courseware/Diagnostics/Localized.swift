/// A text said in both languages, of which one is chosen when it is shown.
public struct Localized: Hashable, Sendable {
  /// The French text.
  public let french: String

  /// The English text.
  public let english: String

  /// Joins the two versions of one text.
  public init(fr french: String, en english: String) {
    self.french = french
    self.english = english
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
