/// A question of a quiz; of its words only the prompt, for all are in the page.
///
/// A saved answer is a list of texts in every kind: the keys of the chosen options, all keys in
/// the order given (ordering), `left:right` for each pair (matching), or for each gap in turn what
/// was typed or the key of what was chosen.
public struct Question: Hashable, Sendable {
  /// What the answer is made of, and which is right.
  public enum Answer: Hashable, Sendable {
    /// One option.
    case single([Option])

    /// Any number of options.
    case multiple([Option])

    /// Gaps in a text, in its order.
    case gaps([Gap])

    /// The keys of all items in the right order.
    case ordering([String])

    /// The right pairs; no two have the same left side.
    case matching([Pair])
  }

  /// An option that can be chosen.
  public struct Option: Hashable, Sendable {
    /// What saved answers call it; see `OptionKey`.
    public let key: String

    /// Whether choosing it is right.
    public let isCorrect: Bool
  }

  /// The name, which saved answers hang on; unique in a course.
  public let name: String

  /// What a right answer is worth.
  public let points: Int

  /// What the answer is made of.
  public let answer: Answer

  /// The line of the file, counted from 1, on which the question begins.
  public let line: Int

  /// What is asked, without markup, as typed: a gap is `[…]`, and a prompt without words is
  /// the question's name.
  public let prompt: String

  /// Where what one must know is told, as a link of the site: the first link to a module in the
  /// explanation, else in a lesson the heading above the question; nil where there is neither.
  public let passage: String?

  /// The options in the order of the text; none where the answer is not chosen among options.
  public var options: [Option] {
    switch answer {
    case .single(let options), .multiple(let options): options
    case .gaps, .ordering, .matching: []
    }
  }

  /// The word for the answer's kind in a page.
  public var kind: String {
    switch answer {
    case .single: "single"
    case .multiple: "multiple"
    case .gaps: "gaps"
    case .ordering: "ordering"
    case .matching: "matching"
    }
  }
}
