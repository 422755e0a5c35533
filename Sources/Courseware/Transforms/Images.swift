/// Checks every image: it lies in the course's folder, and says what it shows.
///
/// Before: `![-](figures/filet.svg)`
///
/// After: `<img src="figures/filet.svg" alt="" />`
///
/// An image from the web would not be seen without a network, so it is refused.
struct Images: Transform {
  private static let endings = ["png", "jpg", "jpeg", "webp", "svg"]

  /// What begins every image.
  private static let place = "!["

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for image in draft.index.images {
      checkAlternative(of: image, in: document, draft: &draft)
      switch Address(image.address) {
      case .file(let path, _):
        let refusal = (Localized.notAnImage(path), Localized.imageEndings)
        draft.lead(
          image,
          to: path,
          endings: Self.endings,
          otherwise: refusal,
          orAt: Self.place,
          in: document
        )
      case .outside: report(.linkOutside, .moveIntoFolder, image, document, &draft)
      case .empty, .anchor: report(.imageEmpty, .typeImageFile, image, document, &draft)
      case .external: report(.imageFromWeb, .moveIntoFolder, image, document, &draft)
      case .forbidden(let scheme):
        report(.forbidden(scheme), .moveIntoFolder, image, document, &draft)
      }
    }
  }

  private func checkAlternative(
    of image: MarkdownNode,
    in document: borrowing MarkdownDocument,
    draft: inout ModuleDraft
  ) {
    let alternative = image.plainText.collapsed
    if alternative.isEmpty {
      report(.noAlternative, .describeImage, image, document, &draft)
    } else if alternative == "-", let only = image.firstChild, only.kind == .text {
      only.free()
    }
  }

  private func report(
    _ message: Localized,
    _ help: Localized,
    _ image: MarkdownNode,
    _ document: borrowing MarkdownDocument,
    _ draft: inout ModuleDraft
  ) {
    draft.report(message, help, at: image, orAt: Self.place, in: document)
  }
}
