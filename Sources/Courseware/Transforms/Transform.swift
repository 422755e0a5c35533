/// One change of a module's tree, made in place; it reads and writes nothing but the tree and the
/// draft.
protocol Transform: Sendable {
  /// Changes the tree and notes in the draft what it found.
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft)
}

/// The transforms that make a module out of what libcmark parsed.
enum Transforms {
  /// In the order in which they must run: what looks at the text as typed comes before what
  /// rewrites it, and questions, which take their quotes apart, before plain callouts.
  static let inOrder: [any Transform] = [
    StrayMarkers(),
    RawHTML(),
    Headings(),
    Links(),
    Images(),
    Questions(),
    Callouts(),
    Durations(),
  ]
}
