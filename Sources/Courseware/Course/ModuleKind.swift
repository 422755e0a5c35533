/// What a module is for.
public enum ModuleKind: Hashable, Sendable {
  /// To read, with questions on the way.
  case lesson

  /// To be judged: its questions are marked at the end.
  case assessment(Assessment)

  /// To ask opinions, without right answers.
  case survey

  /// The word for it in pages and scripts.
  public var name: String {
    switch self {
    case .lesson: "lesson"
    case .assessment: "assessment"
    case .survey: "survey"
    }
  }
}

extension ModuleKind {
  /// The words that may be typed, folded; the first is the one that is offered.
  private static let words = [
    (names: ["lesson", "cours", "lecon"], Name.lesson),
    (names: ["assessment", "evaluation"], Name.assessment),
    (names: ["survey", "sondage"], Name.survey),
  ]

  private enum Name {
    case lesson, assessment, survey
  }

  /// Reads `kind` and the keys that hang on it; a lesson where it is absent or not understood.
  init(_ fields: inout FieldReader) {
    let typed = fields.text("kind")
    let name = typed.map(\.folded).flatMap { word in
      Self.words.first { $0.names.contains(word) }?.1
    }
    switch name {
    case .assessment:
      self = .assessment(Assessment(&fields))
      return
    case .survey: self = .survey
    case .lesson, nil: self = .lesson
    }
    let misplaced = fields.present(Assessment.keys)
    if let typed, name == nil {
      // The keys may be right: it is the kind that is to be mended first.
      Self.noteUnknown(typed, &fields)
    } else {
      for key in misplaced { Self.noteMisplaced(key, &fields) }
    }
  }

  private static func noteUnknown(_ word: String, _ fields: inout FieldReader) {
    let known = words.map { $0.names[0] }
    let near = suggestion(for: word.folded, among: words.flatMap(\.names))
    fields.note(
      Localized(fr: "sorte de module inconnue « \(word) »", en: "unknown kind of module '\(word)'"),
      help: near.map(Localized.didYouMean)
        ?? Localized(
          fr: "sortes possibles : \(known.joined(separator: ", "))",
          en: "possible kinds: \(known.joined(separator: ", "))"
        ),
      at: "kind"
    )
  }

  private static func noteMisplaced(_ key: String, _ fields: inout FieldReader) {
    fields.note(
      Localized(
        fr: "« \(key) » n'a de sens que dans une évaluation",
        en: "'\(key)' only means something in an assessment"
      ),
      help: Localized(
        fr: "ôtez cette ligne, ou faites du module une évaluation : « kind: assessment »",
        en: "take this line out, or make the module an assessment: 'kind: assessment'"
      ),
      at: key
    )
  }
}
