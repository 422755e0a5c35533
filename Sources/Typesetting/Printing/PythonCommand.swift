import Foundation

/// How to start the Python that a script is written for, as its first lines tell.
struct PythonCommand: Sendable {
  /// The program, and what comes before all other arguments.
  let words: [String]

  /// Reads the beginning of a script; nil where it names no interpreter.
  init?(ofScript path: String) {
    guard let file = FileHandle(forReadingAtPath: path),
      let head = try? file.read(upToCount: 4096)
    else { return nil }
    let lines = String(decoding: head, as: UTF8.self)
      .split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("#!") else { return nil }
    let words = first.dropFirst(2).split(separator: " ").map(String.init)
    guard let program = words.first else { return nil }
    guard program.hasSuffix("/sh") else {
      guard program.hasPrefix("/"), words.contains(where: { $0.contains("python") }) else {
        return nil
      }
      self.words = words
      return
    }
    // pip hands a path that is long or has spaces to a shell: '''exec' /path/python "$0" "$@"
    let mark = "'''exec' "
    guard lines.count > 1, lines[1].hasPrefix(mark),
      let end = lines[1].firstRange(of: #" "$0""#)
    else { return nil }
    let quoted = lines[1][..<end.lowerBound].dropFirst(mark.count)
    self.words = [quoted.filter { $0 != "\"" && $0 != "'" }]
  }
}
