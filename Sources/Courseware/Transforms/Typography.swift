/// Sets the spaces of French, in a French course.
///
/// Before: `**Attention** !`
///
/// After: `<strong>Attention</strong>&#8239;!`, the character itself
///
/// It is the last of all, for ids, names and keys are made of the text as typed. Code is left alone,
/// and so is all markup of ours; a transform that puts an author's text into markup sets it itself,
/// by `Language.typeset`.
struct Typography: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    let language = draft.wording.language
    guard language == .french else { return }
    draft.outline = draft.outline.map {
      .init(id: $0.id, level: $0.level, text: language.typeset($0.text))
    }
    Self.set(document.root, sizeHint: document.source.bytes.count)
  }

  /// Sets all text below a node.
  static func set(_ root: MarkdownNode, sizeHint: Int = 0) {
    let text = FlatText(root, sizeHint: sizeHint)
    text.bytes.withUnsafeBufferPointer { bytes in
      var changes = FrenchTypography.changes(in: bytes)[...]
      // One array for all: to make one for each node takes longer than to fill it.
      var set: [UInt8] = []
      for (node, range) in text.pieces {
        changes = changes.drop {
          $0.range.upperBound <= range.lowerBound && $0.range.lowerBound < range.lowerBound
        }
        let own = changes.prefix { $0.range.lowerBound < range.upperBound }
        guard !own.isEmpty else { continue }
        set.removeAll(keepingCapacity: true)
        FrenchTypography.apply(own, to: bytes, in: range, into: &set)
        set.append(0)
        node.becomeText(terminated: set)
      }
    }
  }

  /// The text below a node in one piece, with the nodes that it comes from: what goes together may
  /// stand in several.
  private struct FlatText {
    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [(node: MarkdownNode, range: Range<Int>)] = []

    init(_ root: MarkdownNode, sizeHint: Int) {
      bytes.reserveCapacity(sizeHint)
      pieces.reserveCapacity(sizeHint / 32)
      root.walk { node, entering in
        switch node.kind {
        case .text: node.withLiteral { add(node, $0) }
        case .softBreak: add(node, CollectionOfOne(UInt8(ascii: "\n")))
        case .emphasis, .strong, .link: break
        case .code, .htmlInline, .image: bytes.append(FrenchTypography.object)
        case .customInline: if entering { addBorder(of: node) }
        default: if entering { bytes.append(FrenchTypography.boundary) }
        }
      }
    }

    private mutating func add(_ node: MarkdownNode, _ text: some Collection<UInt8>) {
      let start = bytes.count
      bytes.append(contentsOf: text)
      pieces.append((node, start..<bytes.count))
    }

    /// An inline of ours is a thing where it holds nothing, a line or cell where it is a block's
    /// content, else some words of the text around it.
    private mutating func addBorder(of node: MarkdownNode) {
      if node.firstChild == nil {
        bytes.append(FrenchTypography.object)
      } else if node.parent?.kind == .customBlock {
        bytes.append(FrenchTypography.boundary)
      }
    }
  }
}
