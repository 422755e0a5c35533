extension SlideCutter {
  /// By how many percent an estimate may be off; less is not worth a word.
  private static let tolerance = 5

  /// A warning for each slide that is likely to be higher than the screen.
  ///
  /// It is an estimate, and says so: fonts differ. On the screen such a slide is made smaller.
  func overflows(in source: SourceText) -> [Diagnostic] {
    let size = SlideSize(roles: roles, tables: tables)
    return slides.compactMap { slide in
      guard slide.kind != .title else { return nil }
      let percent = Int(size.height(of: slide) / SlideSize.room.height * 100)
      guard percent > 100 + Self.tolerance else { return nil }
      return source.diagnostic(
        Localized(
          fr: "cette diapositive déborde d'environ \(percent - 100) %",
          en: "this slide overflows by about \(percent - 100) %"
        ),
        severity: .warning,
        help: slide.kind == .question ? .shortenQuestion : .cutSlide,
        line: slide.line,
        pointingAt: "#",
        "[!"
      )
    }
  }
}

extension Localized {
  fileprivate static let shortenQuestion = Localized(
    fr: "abrégez l'énoncé ou les réponses ; sinon, elle sera réduite à l'écran",
    en: "shorten the prompt or the options; otherwise it is made smaller on the screen"
  )

  fileprivate static let cutSlide = Localized(
    fr: "coupez-la par un titre « ### », ou abrégez ; sinon, elle sera réduite à l'écran",
    en: "cut it with a heading '###', or shorten it; otherwise it is made smaller on the screen"
  )
}
