import Courseware

/// The answer to a question, in the key at the end of a book.
struct HandoutAnswer: Sendable {
  /// The question's number in its module.
  let number: Int

  /// The id of the question in the book.
  let question: String

  /// The letters of what is right, such as « A, C »; nil where the answer is not a matter of letters.
  let letters: String?

  /// What is right in each kind of answer, and why.
  let html: HTML
}

extension Int {
  /// A letter for each number from 0: A to Z, then AA.
  var letter: String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(self % 26)))
    return self < 26 ? last : (self / 26 - 1).letter + last
  }
}
