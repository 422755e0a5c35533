import Courseware

extension String {
  /// The words of a heading or a mark as they are compared: without case, accents and punctuation.
  var listWords: String { foldedWords.joined(separator: " ") }
}

extension String {
  /// The text without what stands in brackets, as « (s) » or « (obligatoire) ».
  var withoutBrackets: String { replacing(/\([^)]*\)|\[[^\]]*\]/, with: " ") }

  /// The text in NFC, without white space at its ends and with each run of it as one space.
  var trimmingSpace: String {
    composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
