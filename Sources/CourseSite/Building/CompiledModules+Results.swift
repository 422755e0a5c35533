import Crypto

/// What the page of results and the files of results need to know of all modules.
extension CompiledModules {
  /// A digest of the names, kinds, points and keys of all questions of quizzes: `sha256-` and 64
  /// hexadecimal digits.
  ///
  /// It tells whether results were given to the same questions. It stays the same when questions and
  /// modules change places, and when prompts, explanations and prose are rewritten, for none of them
  /// changes what an answer is worth.
  var questionsDigest: String {
    var digest = SHA256()
    for question in facts.flatMap(\.digests).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      digest.update(data: question)
    }
    let hexadecimal = digest.finalize().map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return "sha256-" + hexadecimal.joined()
  }

  /// Whether no module has anything to answer or to tick.
  var haveNoResults: Bool { !facts.contains(where: \.hasResults) }
}
