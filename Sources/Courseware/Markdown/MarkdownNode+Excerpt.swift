extension MarkdownNode {
  /// The text below the node as HTML that any page may show.
  ///
  /// It has words, stress, code and links, an image's alternative text for it, and nothing of our own
  /// markup, whose ids are its page's. Links inside that page lead there.
  func excerpt(from page: String) -> HTML {
    var html: [UInt8] = []
    walk { node, entering in
      switch node.kind {
      case .text where entering: html += HTML(text: node.literal).bytes
      case .softBreak where entering, .lineBreak where entering: html.append(UInt8(ascii: "\n"))
      case .code where entering: html += "<code>\(node.literal.escapedForHTML)</code>".utf8
      case .emphasis: html += (entering ? "<em>" : "</em>").utf8
      case .strong: html += (entering ? "<strong>" : "</strong>").utf8
      case .link where entering:
        let address = node.address
        let isInPage = address.utf8.first == UInt8(ascii: "#")
        html += "<a href=\"\((isInPage ? page + address : address).escapedForHTML)\">".utf8
      case .link: html += "</a>".utf8
      default: break
      }
    }
    return HTML(bytes: html)
  }
}
