/// What the page of results and the files of results need to know of all modules.
extension CompiledModules {
  /// A digest of the names, kinds, points and keys of all questions of quizzes: `sha256-` and 64
  /// hexadecimal digits, the sum of the SHA-256 of each.
  ///
  /// It tells whether results were given to the same questions. It stays the same when questions and
  /// modules change places, and when prompts, explanations and prose are rewritten, for none of them
  /// changes what an answer is worth.
  var questionsDigest: String {
    let sum = facts.reduce(into: SIMD4<UInt64>.zero) { $0 &+= $1.digest }
    let digits = (0..<4).map { index in
      let number = String(sum[index], radix: 16)
      return String(repeating: "0", count: 16 - number.count) + number
    }
    return "sha256-" + digits.joined()
  }

  /// Whether no module has anything to answer or to tick.
  var haveNoResults: Bool { !facts.contains(where: \.hasResults) }
}
