/// A box of a checklist and the line in the tree that says what to do.
struct DraftCheck {
  /// What saved ticks call the box.
  let key: String

  /// Whether the author has ticked it.
  let isTicked: Bool

  /// What holds the item's text, typeset once all transforms have run.
  let line: MarkdownNode
}
