extension ModuleDraft {
  /// Lets a link or an image lead to a file of the course, or says why it cannot.
  ///
  /// - Parameters:
  ///   - node: the link or the image.
  ///   - path: the file, from the course's folder.
  ///   - endings: those of the files that may be meant.
  ///   - refusal: what is said of another ending.
  ///   - document: the module's text.
  mutating func lead(
    _ node: MarkdownNode,
    to path: String,
    endings: [String],
    otherwise refusal: (message: Localized, help: Localized),
    in document: borrowing MarkdownDocument
  ) {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if !endings.contains(ending) {
      report(refusal.message, refusal.help, at: node, in: document)
    } else if !files.others.contains(path) {
      let known = files.others
      let near = suggestions.next(for: path, among: known.sorted())
      let help = near.map(Localized.didYouMean) ?? .checkFileName
      report(.noSuchFile(path), help, at: node, in: document)
    } else {
      if !shownFiles.contains(path) { shownFiles.append(path) }
      node.address = path
    }
  }

  /// Says what is wrong with the address of a link or an image, pointing at it, else at what stands
  /// before it.
  mutating func report(
    _ message: Localized,
    _ help: Localized,
    at node: MarkdownNode,
    in document: borrowing MarkdownDocument
  ) {
    let before = node.kind == .image ? "![" : "]("
    diagnostics.append(
      document.diagnostic(message, help: help, at: node, pointingAt: node.address, before)
    )
  }
}
