/// A part of a module as it is projected, with what its speaker has at hand.
public struct Slide: Sendable {
  /// What a slide is for; each is laid out in its own way.
  public enum Kind: String, Sendable {
    /// The beginning of a module: what it shows stands in the front matter.
    case title

    /// A heading and nothing else.
    case section

    /// A heading and what is to be seen under it.
    case content

    /// One question.
    case question
  }

  /// What the slide is for.
  public let kind: Kind

  /// The heading that the slide's own stands under; nil where it has none.
  public let context: String?

  /// What is projected, with the heading; empty for the title.
  public let shown: HTML

  /// What is for the speaker alone; empty where there is nothing.
  public let notes: HTML
}
