/// Finds terms in a text by their words, in a time that does not depend on how many terms there are.
///
/// Whole words count, in upper or lower case, accents included; but a word all in capitals, as
/// PACS, is not found as « pacs », which is another word. Of two terms that begin alike, the longer
/// one is found.
struct TermIndex: Sendable {
  /// A term found in a text.
  struct Match {
    /// The term's number.
    let term: Int

    /// Its bytes in the text.
    let range: Range<Int>
  }

  /// The words that can follow some words, and the term that these are.
  private struct Step: Sendable {
    var next: [String: Int] = [:]
    var end: (term: Int, words: [String])?
  }

  private var steps = [Step()]

  /// Takes in the ways in which each term is written.
  init(_ terms: [[String]]) {
    for (number, spellings) in terms.enumerated() {
      for spelling in spellings { add(spelling, number) }
    }
  }

  /// Whether a text begins and ends with a word, so that it can be found.
  static func canFind(_ text: String) -> Bool {
    let words = TextWord.all(in: Array(text.utf8))
    return words.first?.range.lowerBound == 0 && words.last?.range.upperBound == text.utf8.count
  }

  /// The terms in a text that are not passed over, none inside another.
  func matches(in text: [UInt8]) -> [Match] {
    let words = TextWord.all(in: text)
    var matches: [Match] = []
    var first = 0
    while first < words.count {
      guard words[first].mayBegin(in: text), let (count, term) = longest(at: first, words, text)
      else {
        first += 1
        continue
      }
      let range = words[first].range.lowerBound..<words[first + count - 1].range.upperBound
      matches.append(Match(term: term, range: range))
      first += count
    }
    return matches
  }

  private func longest(
    at first: Int,
    _ words: [TextWord],
    _ text: [UInt8]
  ) -> (count: Int, term: Int)? {
    var (step, count) = (0, 0)
    var found: (count: Int, term: Int)?
    while first + count < words.count {
      let word = words[first + count]
      guard let next = steps[step].next[word.key(in: text, isFirst: count == 0)] else { break }
      (step, count) = (next, count + 1)
      if let end = steps[step].end, word.mayEnd(in: text) {
        let own = words[first..<first + count].map { $0.text(in: text) }
        if zip(end.words, own).allSatisfy({ !Self.isCapitals($0) || $0 == $1 }) {
          found = (count, end.term)
        }
      }
    }
    return found
  }

  private mutating func add(_ spelling: String, _ term: Int) {
    let text = Array(spelling.utf8)
    let words = TextWord.all(in: text)
    var step = 0
    for (index, word) in words.enumerated() {
      let key = word.key(in: text, isFirst: index == 0)
      if let next = steps[step].next[key] {
        step = next
      } else {
        steps.append(Step())
        steps[step].next[key] = steps.count - 1
        step = steps.count - 1
      }
    }
    steps[step].end = (term, words.map { $0.text(in: text) })
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.utf8.count > 1 && word.contains(where: \.isUppercase)
      && !word.contains(where: \.isLowercase)
  }
}
