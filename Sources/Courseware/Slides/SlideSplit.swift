/// Goes on with a slide on a next one where its parts are too many for the screen.
///
/// What is said before a part goes with it. A part that is too high by itself stays whole.
struct SlideSplit {
  /// The slides that come of the given ones.
  private(set) var slides: [SlideDraft] = []

  init(_ cut: [SlideDraft], by size: SlideSize) {
    for slide in cut {
      guard slide.kind == .content, size.overflows(slide) else {
        slides.append(slide)
        continue
      }
      slides += Self.pieces(of: slide, by: size)
    }
  }

  private static func pieces(of slide: SlideDraft, by size: SlideSize) -> [SlideDraft] {
    var piece = slide
    piece.parts = []
    var pieces: [SlideDraft] = []
    var said: [SlideDraft.Part] = []
    for part in slide.parts {
      guard slide.isShown(part) else {
        said.append(part)
        continue
      }
      var longer = piece
      longer.parts += said + [part]
      if !piece.isBare, size.overflows(longer) {
        pieces.append(piece)
        piece.context = slide.heading?.plainText.collapsed ?? slide.context
        piece.heading = nil
        piece.parts = said + [part]
        piece.line = size.line(of: part) ?? piece.line
      } else {
        piece = longer
      }
      said = []
    }
    piece.parts += said
    return pieces + [piece]
  }
}
