/// Gathers headings of level 3 that have nothing to show as lines of one slide.
///
/// Six slides with a name each would be six times next to nothing: under `## Les réseaux`, they
/// become one slide with six lines, and what is said of each is in its notes.
struct SubheadingMerge {
  /// The slides that are left.
  private(set) var slides: [SlideDraft] = []

  init(_ cut: [SlideDraft]) {
    for (index, slide) in cut.enumerated() {
      let isFollowed = index + 1 < cut.count && cut[index + 1].heading == nil
      guard let heading = slide.heading, slide.context != nil, slide.isBare, !isFollowed,
        let last = slides.last, last.heading != nil, last.context == nil, last.holdsOnlySubheadings
      else {
        slides.append(slide)
        continue
      }
      let text = heading.plainText.collapsed
      slides[slides.count - 1].parts += [.subheading(heading, text: text)] + slide.parts
    }
  }
}

extension SlideDraft {
  /// Whether nothing but headings is projected.
  fileprivate var holdsOnlySubheadings: Bool {
    shown.allSatisfy { if case .subheading = $0 { true } else { false } }
  }
}
