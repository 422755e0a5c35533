import Courseware

/// What came of some bytes, and what is wrong with that whatever the bytes are.
public struct Outcome: Hashable, Sendable {
  /// What was said.
  var diagnostics: [Diagnostic] = []

  /// The text that was read, where it is not just what was given.
  var text: [UInt8]?

  /// What was made.
  var results: [[UInt8]] = []

  /// What should never be, in words.
  public private(set) var faults: [String] = []

  /// Notes something that should never be.
  mutating func note(_ fault: String) { faults.append(fault) }

  /// Expects what was refused to be refused by an error, and what is wrong not to be taken unless
  /// the rest of it is of use.
  mutating func check(isTaken: Bool, inPart: Bool = false) {
    if !isTaken, !diagnostics.hasErrors { note("refused without an error") }
    if isTaken, !inPart, diagnostics.hasErrors { note("taken in spite of an error") }
  }

  /// Expects markup to be well formed and harmless.
  mutating func check(_ markup: HTML, _ what: String) {
    results.append(markup.bytes)
    var checker = MarkupCheck(markup.bytes, isPublished: !diagnostics.hasErrors)
    checker.run()
    faults += checker.faults.map { "\(what): \($0)" }
  }

  /// Expects each diagnostic to have a place in the text and words that a terminal can show.
  mutating func checkDiagnostics(about given: [UInt8]) {
    let bytes = text ?? given
    let lines = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } + 1
    for diagnostic in diagnostics {
      guard let position = diagnostic.position else {
        note("no place: \(diagnostic.message.english)")
        continue
      }
      if let line = position.line, let column = position.column,
        !(1...lines).contains(line) || !(1...(bytes.count + 1)).contains(column)
      {
        note("\(line):\(column) is outside of the text: \(diagnostic.message.english)")
      }
      for language in Language.allCases where !Self.isPrintable(diagnostic.text(in: language)) {
        note("a terminal would obey \(diagnostic.text(in: language).debugDescription)")
      }
    }
  }

  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
