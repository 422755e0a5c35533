import CCmark
import CTreeMemory

/// The owner of one libcmark tree: made by parsing, freed when the document goes.
///
/// It cannot be copied, so the tree is freed exactly once, and nodes are used only while it lives.
struct MarkdownDocument: ~Copyable {
  /// The file that the text stands in.
  let source: SourceText

  /// How many lines of the file stand before the text.
  let lineOffset: Int

  /// The node that holds all others.
  let root: MarkdownNode

  /// Parses a file from one of its lines on; the limits of `MarkdownLimits` are to be checked
  /// before.
  init(_ source: SourceText, fromLine line: Int) {
    let start = source.range(ofLine: line).lowerBound
    let tree = source.bytes[start...].withUnsafeBytes { bytes in
      atelier_tree_parse(bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    self.source = source
    lineOffset = line - 1
    root = MarkdownNode(tree)
  }

  /// Parses a text that was taken out of a file, where it begins on a line.
  init(_ text: String, from source: SourceText, line: Int) {
    self.source = source
    lineOffset = line - 1
    root = MarkdownNode(atelier_tree_parse(text, text.utf8.count))
  }

  deinit {
    atelier_tree_end(root.pointer)
  }

  /// The tree rendered by libcmark in safe mode: the author's HTML and dangerous addresses are
  /// left out.
  func html() -> HTML {
    root.html()
  }

  /// The line of the file, counted from 1, on which a node begins.
  ///
  /// libcmark's lines are right; its columns inside a paragraph are not, so columns are looked up
  /// in the source.
  func line(of node: MarkdownNode) -> Int {
    node.line + lineOffset
  }

  /// The line of the file, counted from 1, on which a block ends.
  func lastLine(of block: MarkdownNode) -> Int {
    block.lastLine + lineOffset
  }

  /// A problem at a node, pointing at the first of some texts that its line holds.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at node: MarkdownNode,
    pointingAt texts: String...
  ) -> Diagnostic {
    let offset = offset(of: texts, from: line(of: node))
    return source.diagnostic(message, severity: severity, help: help, atByte: offset)
  }

  /// The offset of the first of some texts on a line, else of what the line says after its block
  /// quote marks.
  private func offset(of texts: [String], from line: Int) -> Int {
    if let found = source.firstOffset(ofAny: texts, onLine: line) { return found }
    let range = source.range(ofLine: line)
    let marks = source.bytes[range].prefix { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }
    return marks.endIndex == range.upperBound ? range.lowerBound : marks.endIndex
  }
}
