/// A question of a quiz; of its words only the prompt and the options, for all are in the page.
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

    /// Its words, without markup.
    public let text: String
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

  /// What is right, as the page's scripts read it: JSON in UTF-8.
  public let key: [UInt8]

  /// The options in the order of the text; none where the answer is not chosen among options.
  public var options: [Option] {
    switch answer {
    case .single(let options), .multiple(let options): options
    case .gaps, .ordering, .matching: []
    }
  }

  /// The word for the answer's kind in a page.
  public var kind: String { answer.kind }

  init(
    name: String,
    points: Int,
    answer: Answer,
    line: Int,
    prompt: String,
    passage: String?
  ) {
    self.name = name
    self.points = points
    self.answer = answer
    self.line = line
    self.prompt = prompt
    self.passage = passage
    key = Self.key(of: answer)
  }
}

extension Question.Answer {
  /// The word for the kind in a page.
  var kind: String {
    switch self {
    case .single: "single"
    case .multiple: "multiple"
    case .gaps: "gaps"
    case .ordering: "ordering"
    case .matching: "matching"
    }
  }
}
