/// Makes figures of images that stand alone in their paragraph; the title is the caption.
///
/// Before: `![Une coupe](figures/coupe.png "Coupe axiale")`
///
/// After:
/// ```
/// <figure>
/// <img src="figures/coupe.png" alt="Une coupe" />
/// <figcaption>Coupe axiale</figcaption>
/// </figure>
/// ```
///
/// Several images alone in one paragraph are figures side by side, in a `<div class="figures">`.
/// Decoration without a caption shows nothing, and the image that a question asks about is its
/// legend: these stay as they are.
struct Figures: Transform {
  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    var freed: Set<MarkdownNode> = []
    for image in draft.index.images {
      let first = Self.picture(of: image)
      guard let paragraph = first.parent, paragraph.kind == .paragraph, first.previous == nil,
        let images = Self.images(aloneIn: paragraph), !Self.isLegend(paragraph)
      else { continue }
      let block = Self.block(of: images.map(Self.figure))
      block.line = paragraph.line
      draft.note(.figure, of: block, line: document.line(of: paragraph))
      paragraph.replace(with: block, movingChildren: false)
      freed.insert(paragraph)
    }
    if !freed.isEmpty { draft.index.forget(freed) }
  }

  /// The images of a paragraph that holds nothing else; nil for any other, and where no image says
  /// anything.
  private static func images(aloneIn paragraph: MarkdownNode) -> [MarkdownNode]? {
    var images: [MarkdownNode] = []
    for node in paragraph.children {
      switch node.kind {
      case .image: images.append(node)
      case .link:
        guard let image = node.firstChild, image.kind == .image, image.next == nil else {
          return nil
        }
        images.append(image)
      case .softBreak, .lineBreak: continue
      default:
        guard node.kind == .text, node.literal.allSatisfy(\.isWhitespace) else { return nil }
      }
    }
    return images.contains { $0.firstChild != nil || !$0.title.isEmpty } ? images : nil
  }

  /// The image, or the link that holds it and nothing else.
  private static func picture(of image: MarkdownNode) -> MarkdownNode {
    guard let link = image.parent, link.kind == .link, link.firstChild == image, image.next == nil
    else { return image }
    return link
  }

  private static func block(of figures: [MarkdownNode]) -> MarkdownNode {
    if figures.count == 1, let only = figures.first { return only }
    let group = MarkdownNode.block("<div class=\"figures\">", "</div>")
    group.append(figures)
    return group
  }

  private static func figure(of image: MarkdownNode) -> MarkdownNode {
    let figure = MarkdownNode.block("<figure>", "</figure>")
    let caption = image.title
    image.title = ""
    figure.append(picture(of: image))
    if !caption.isEmpty {
      figure.append(.line("<figcaption>", "</figcaption>", of: [.text(caption)]))
    }
    return figure
  }

  /// Whether a paragraph is what a question asks: the first after the line of its mark.
  private static func isLegend(_ paragraph: MarkdownNode) -> Bool {
    guard let quote = paragraph.parent, quote.kind == .blockQuote, let mark = CalloutMark(quote),
      let kind = CalloutKind(word: mark.word), kind == .question || kind == .survey,
      let first = quote.firstChild
    else { return false }
    let nodes = Array(first.children)
    let markIsAlone = nodes.allSatisfy { $0.kind != .softBreak && $0.kind != .lineBreak }
    return paragraph.previous == first && markIsAlone
  }
}
