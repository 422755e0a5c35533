import CCmark
import CTreeMemory

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A thin view of a node of a libcmark tree, valid while its `MarkdownDocument` lives.
struct MarkdownNode: Hashable {
  /// The node's type, numbered as libcmark does.
  enum Kind: UInt32 {
    case none = 0
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak, text, softBreak, lineBreak, code, htmlInline, customInline, emphasis
    case strong, link, image
  }

  /// Only for the parts of this view in other files.
  let pointer: OpaquePointer?

  init(_ pointer: OpaquePointer?) {
    self.pointer = pointer
  }

  /// Makes a block of our own, which is rendered as two pieces of markup around its children.
  static func block(_ opening: Markup, _ closing: Markup = "") -> MarkdownNode {
    custom(CMARK_NODE_CUSTOM_BLOCK, opening, closing)
  }

  /// Makes an inline of our own, which is rendered as two pieces of markup around its children.
  static func inline(_ opening: Markup, _ closing: Markup = "") -> MarkdownNode {
    custom(CMARK_NODE_CUSTOM_INLINE, opening, closing)
  }

  /// The same around given children; in a block of ours it stands on a line of its own.
  static func inline(
    _ opening: Markup,
    _ closing: Markup,
    of children: some Sequence<MarkdownNode>
  ) -> MarkdownNode {
    let content = inline(opening, closing)
    content.append(children)
    return content
  }

  /// Makes a block of our own whose markup stands on one line with its children, as that of a
  /// paragraph does.
  static func line(
    _ opening: Markup,
    _ closing: Markup,
    of children: some Sequence<MarkdownNode>
  ) -> MarkdownNode {
    let block = block("")
    block.append(inline(opening, closing, of: children))
    return block
  }

  /// Makes an empty paragraph.
  static func paragraph() -> MarkdownNode {
    make(CMARK_NODE_PARAGRAPH)
  }

  /// Makes an empty block quote.
  static func blockQuote() -> MarkdownNode {
    make(CMARK_NODE_BLOCK_QUOTE)
  }

  /// Makes a text.
  static func text(_ literal: String) -> MarkdownNode {
    let node = make(CMARK_NODE_TEXT)
    node.literal = literal
    return node
  }

  /// Makes the end of a line in a paragraph.
  static func softBreak() -> MarkdownNode {
    make(CMARK_NODE_SOFTBREAK)
  }

  private static func custom(
    _ type: cmark_node_type,
    _ opening: Markup,
    _ closing: Markup
  ) -> MarkdownNode {
    let node = make(type)
    _ = opening.withCString { cmark_node_set_on_enter(node.pointer, $0) }
    _ = closing.withCString { cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  /// Makes a node in the memory that all trees of this thread share, for libcmark joins texts
  /// without a look at where each comes from.
  private static func make(_ type: cmark_node_type) -> MarkdownNode {
    MarkdownNode(cmark_node_new_with_mem(type, atelier_tree_memory()))
  }

  var kind: Kind { Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none }

  /// The line of the parsed text, counted from 1.
  ///
  /// libcmark keeps it of the nodes that it made; of those that we made or took from another text,
  /// their user data does.
  var line: Int {
    get {
      let given = Int(bitPattern: cmark_node_get_user_data(pointer))
      return given > 0 ? given : Int(cmark_node_get_start_line(pointer))
    }
    nonmutating set {
      cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue))
    }
  }

  /// The last line of the parsed text that a block made by libcmark stands on, counted from 1.
  var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

  /// The number that an ordered list begins with.
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The text of a text, code or HTML node.
  var literal: String {
    get { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { _ = newValue.withCString { cmark_node_set_literal(pointer, $0) } }
  }

  /// The address of a link or image.
  var address: String {
    get { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { _ = newValue.withCString { cmark_node_set_url(pointer, $0) } }
  }

  /// Gives a text node another text, in UTF-8 without a NUL, or puts a text node in the place of
  /// a node that is none.
  func becomeText(_ text: [UInt8]) {
    becomeText(terminated: text + [0])
  }

  /// The same with a text that a NUL ends.
  func becomeText(terminated text: [UInt8]) {
    guard kind != .text else {
      text.withUnsafeBytes {
        _ = cmark_node_set_literal(pointer, $0.bindMemory(to: CChar.self).baseAddress)
      }
      return
    }
    let node = Self.text("")
    node.becomeText(terminated: text)
    replace(with: node, movingChildren: false)
  }

  /// The title of a link or image; empty where it has none.
  var title: String {
    get { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
    nonmutating set { cmark_node_set_title(pointer, newValue) }
  }

  func html() -> HTML {
    guard let text = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return HTML(bytes: []) }
    defer { atelier_tree_memory().pointee.free(text) }
    return HTML(bytes: Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
  }

  /// Makes one text of each run of neighbouring texts below the node.
  func joinTexts() {
    cmark_consolidate_text_nodes(pointer)
  }

  /// Unlinks the node and frees it with all below it.
  func free() {
    atelier_tree_drop(pointer)
  }
}

extension MarkdownNode {
  var parent: MarkdownNode? { Self.existing(cmark_node_parent(pointer)) }
  var next: MarkdownNode? { Self.existing(cmark_node_next(pointer)) }
  var previous: MarkdownNode? { Self.existing(cmark_node_previous(pointer)) }
  var lastChild: MarkdownNode? { Self.existing(cmark_node_last_child(pointer)) }
  var firstChild: MarkdownNode? { Self.existing(cmark_node_first_child(pointer)) }

  /// The children in order; each may be moved or freed once it is given out.
  var children: MarkdownChildren { MarkdownChildren(of: self) }

  /// The block quotes that the node stands in, the inner before the outer.
  var quotes: [MarkdownNode] {
    var quotes: [MarkdownNode] = []
    var next = parent
    while let node = next {
      if node.kind == .blockQuote { quotes.append(node) }
      next = node.parent
    }
    return quotes
  }

  /// Moves a node to the end of the children.
  func append(_ child: MarkdownNode) {
    cmark_node_append_child(pointer, child.pointer)
  }

  /// Moves nodes to the end of the children.
  func append(_ children: some Sequence<MarkdownNode>) {
    for child in children { append(child) }
  }

  /// Moves the node out of the tree; whoever calls it puts it back or frees it.
  func unlink() {
    cmark_node_unlink(pointer)
  }

  /// Moves another node before this one.
  func insertBefore(_ node: MarkdownNode) {
    cmark_node_insert_before(pointer, node.pointer)
  }

  /// Puts another node, given the children if it has none, in this one's place and frees this one.
  func replace(with node: MarkdownNode, movingChildren: Bool = true) {
    insertBefore(node)
    if movingChildren { node.append(children) }
    free()
  }

  /// Each node below this one and itself, from the first to the last, with whether it is entered
  /// or left; by libcmark's iterator, so that depth never meets the stack.
  func walk(_ visit: (_ node: MarkdownNode, _ entering: Bool) -> Void) {
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
      visit(MarkdownNode(cmark_iter_get_node(iterator)), event == CMARK_EVENT_ENTER)
    }
  }

  private static func existing(_ pointer: OpaquePointer?) -> MarkdownNode? {
    pointer.map { MarkdownNode($0) }
  }
}

extension MarkdownNode {
  /// Frees the end of a line that stands before a child, or is the last one if the child is none.
  func dropLastBreak(before child: MarkdownNode) {
    let last = child.parent == self ? child.previous : lastChild
    guard let last, last.kind == .softBreak || last.kind == .lineBreak else { return }
    last.free()
  }

  /// Frees the node if nothing is in it, and the quotes, items and lists that then hold nothing.
  func freeIfEmpty() {
    var node: MarkdownNode? = self
    while let empty = node, empty.firstChild == nil, empty.parent != nil {
      node = empty.parent
      empty.free()
    }
  }
}
