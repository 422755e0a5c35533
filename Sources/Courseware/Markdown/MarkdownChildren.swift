/// The children of a node in order, without an array for them: most nodes have one or two.
///
/// A child that is given out may be moved or freed, for the next one is known by then; that one must
/// stay where it is.
///
/// To ask whether some or all of them are of a kind, make an array of them first: Swift 6.3 fails to
/// optimize `contains(where:)` and `allSatisfy` here.
struct MarkdownChildren: Sequence, IteratorProtocol {
  private var upcoming: MarkdownNode?

  init(of node: MarkdownNode) {
    upcoming = node.firstChild
  }

  mutating func next() -> MarkdownNode? {
    guard let child = upcoming else { return nil }
    upcoming = child.next
    return child
  }
}
