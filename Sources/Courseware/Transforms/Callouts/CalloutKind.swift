/// What a callout is for, by the word in its mark.
enum CalloutKind: CaseIterable {
  case question, hint, explanation, note, tip, warning, example, definition, key, survey, trainer

  /// The words that may be typed, folded; the first is French, the last is English.
  var words: [String] {
    switch self {
    case .question: ["quiz", "qcm", "quiz"]
    case .hint: ["indice", "hint"]
    case .explanation: ["explication", "explanation"]
    case .note: ["note"]
    case .tip: ["conseil", "tip"]
    case .warning: ["attention", "warning"]
    case .example: ["exemple", "example"]
    case .definition: ["définition", "definition"]
    case .key: ["essentiel", "key"]
    case .survey: ["sondage", "survey"]
    case .trainer: ["formateur", "trainer"]
    }
  }

  /// The words to choose from, in a row.
  static let choice = Localized(
    fr: allCases.compactMap(\.words.first).joined(separator: ", "),
    en: allCases.compactMap(\.words.last).joined(separator: ", ")
  )

  /// The kind of a word as it was typed, case and accents aside.
  init?(word: String) {
    guard let kind = Self.byWord[word] ?? Self.byWord[word.folded] else { return nil }
    self = kind
  }

  private static let byWord = Dictionary(
    allCases.flatMap { kind in kind.words.map { ($0, kind) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// Whether a text may hold a callout of this kind, by the first two letters of its mark.
  ///
  /// A letter that is not ASCII may be any. It costs next to nothing; to look at every quote does
  /// not.
  func mayOccur(in source: SourceText) -> Bool {
    let beginnings = words.map { ($0.utf8.first, $0.utf8.dropFirst().first) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let bracket = bytes.next(UInt8(ascii: "["), from: index) {
        index = bracket + 1
        guard bytes.count > bracket + 3, bytes[bracket + 1] == UInt8(ascii: "!") else { continue }
        let (first, second) = (bytes[bracket + 2], bytes[bracket + 3])
        let mayBegin = beginnings.contains {
          (first >= 0x80 || first | 0x20 == $0) && (second >= 0x80 || second | 0x20 == $1)
        }
        if mayBegin { return true }
      }
      return false
    }
  }

  /// The word that was nearly typed.
  static func suggestion(for word: String) -> String? {
    Courseware.suggestion(for: word.folded, among: allCases.flatMap(\.words))
  }

  /// Whether one answers it, be it of a quiz or of a survey.
  var isQuestion: Bool { self == .question || self == .survey }

  /// How a plain callout looks: the end of its class, and the title it has by default; nil for
  /// the kinds that are no plain callouts.
  var appearance: (name: String, title: Wording.Key)? {
    switch self {
    case .note: ("note", .calloutNote)
    case .tip: ("tip", .calloutTip)
    case .warning: ("warning", .calloutWarning)
    case .example: ("example", .calloutExample)
    case .definition: ("definition", .calloutDefinition)
    case .key: ("key", .calloutKey)
    case .trainer: ("trainer", .calloutTrainer)
    case .question, .hint, .explanation, .survey: nil
    }
  }
}
