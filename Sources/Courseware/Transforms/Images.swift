/// Checks every image: it lies in the course's folder, and says what it shows.
///
/// Before: `![-](figures/filet.svg)`
///
/// After: `<img src="figures/filet.svg" alt="" />`
///
/// An image from the web would not be seen without a network, so it is refused.
struct Images: Transform {
  private static let endings = ["png", "jpg", "jpeg", "webp", "svg"]

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    for image in draft.index.images {
      checkAlternative(of: image, in: document, draft: &draft)
      switch Address(image.address) {
      case .file(let path, _):
        let refusal = (Localized.notAnImage(path), Localized.imageEndings)
        draft.lead(image, to: path, endings: Self.endings, otherwise: refusal, in: document)
      case .outside: draft.report(.linkOutside, .moveIntoFolder, at: image, in: document)
      case .empty, .anchor: draft.report(.imageEmpty, .typeImageFile, at: image, in: document)
      case .external: draft.report(.imageFromWeb, .moveIntoFolder, at: image, in: document)
      case .forbidden(let scheme):
        draft.report(.forbidden(scheme), .moveIntoFolder, at: image, in: document)
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
      draft.report(.noAlternative, .describeImage, at: image, in: document)
    } else if alternative == "-", let only = image.firstChild, only.kind == .text {
      only.free()
    }
  }
}
