/// A gap and its place in the tree.
struct TextGap {
  /// What fills it.
  let text: GapText

  /// What stands in its place until the form is written.
  let node: MarkdownNode

  /// The block of the prompt that it stands in.
  let block: MarkdownNode
}
