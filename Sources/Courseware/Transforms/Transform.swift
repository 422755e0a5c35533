/// One change of a module's tree, made in place; it reads and writes nothing but the tree and the
/// draft.
protocol Transform: Sendable {
  /// Changes the tree and notes in the draft what it found.
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft)
}

/// The transforms that make a module out of what libcmark parsed.
enum Transforms {
  /// Those that look at the text as typed, take nodes out or make some of it, before all are
  /// indexed: what is for the trainer alone goes before the rest, tables may answer the questions
  /// under headings, and notes may be typed anywhere.
  static let beforeIndex: [any Transform] = [
    UnclosedCode(),
    TrainerNotes(),
    Tables(),
    HeadingQuestions(),
    Notes(),
  ]

  /// In the order in which they must run.
  ///
  /// What looks at the text as typed comes before what rewrites it, figures before questions, which
  /// may free images, terms before headings and questions, which they pass over, and questions, which
  /// take their quotes apart, before plain callouts and lists of boxes. Typography is the last.
  static let inOrder: [any Transform] = [
    StrayMarkers(),
    CurlyTitles(),
    RawHTML(),
    Terms(),
    Headings(),
    Links(),
    Images(),
    Figures(),
    SurveyQuestions(),
    Questions(),
    Checklists(),
    Callouts(),
    AskedQuestions(),
    Durations(),
    Typography(),
  ]

  /// Applies all of them.
  static func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for transform in beforeIndex { transform.apply(to: document, draft: &draft) }
    draft.index = MarkdownIndex(document)
    for transform in inOrder { transform.apply(to: document, draft: &draft) }
  }
}
