public import Courseware

extension Entitlement.Obstacle {
  /// Why a document is not given, in words; assessments are called by their titles.
  func words(_ curriculum: Curriculum) -> Localized {
    switch self {
    case .notOver(let day):
      Localized(
        fr: "l’édition dure jusqu’au \(day.text(in: .french))",
        en: "the edition lasts until \(day.text(in: .english))"
      )
    case .tooFewMinutes(_, _, needed: 1):
      Localized(fr: "aucune minute de présence relevée", en: "no minute of attendance is recorded")
    case .tooFewMinutes(let attended, let whole, let needed):
      Localized(
        fr: needed - attended == 1
          ? "il manque 1 minute : \(attended) sur \(whole), il en faut \(needed)"
          : "il manque \(needed - attended) minutes : \(attended) sur \(whole), il en faut \(needed)",
        en: needed - attended == 1
          ? "1 minute is missing: \(attended) of \(whole), \(needed) are needed"
          : "\(needed - attended) minutes are missing: \(attended) of \(whole), \(needed) are needed"
      )
    case .noAttempt(let assessment):
      Localized(
        fr: "aucun résultat rattaché pour « \(curriculum.title(of: assessment)) »",
        en: "no result is attached for “\(curriculum.title(of: assessment))”"
      )
    case .notSupervised(let assessment):
      Localized(
        fr: "aucun résultat surveillé pour « \(curriculum.title(of: assessment)) »",
        en: "no supervised result for “\(curriculum.title(of: assessment))”"
      )
    case .tooLow(let percent, let needed):
      Localized(
        fr: "\(percent) % : il en faut \(needed)",
        en: "\(percent)%: \(needed)% are needed"
      )
    }
  }
}

extension Entitlement {
  /// Why the document is not given, all reasons in one line; assessments are called by their titles.
  public func reasons(_ curriculum: Curriculum) -> Localized {
    let words = obstacles.map { $0.words(curriculum) }
    return Localized(
      fr: words.map(\.french).joined(separator: " ; "),
      en: words.map(\.english).joined(separator: "; ")
    )
  }

  /// On what the document rests, in words, for someone who attended so many minutes.
  func basis(minutes: Int) -> Localized {
    guard let percent else { return .recordedMinutes(minutes) }
    return isSupervised
      ? Localized(
        fr: "\(percent) %, évaluation surveillée",
        en: "\(percent)%, supervised assessment"
      )
      : Localized(
        fr: "\(percent) %, auto-évaluation déclarée",
        en: "\(percent)%, declared self-assessment"
      )
  }
}

extension Curriculum {
  /// The title of a module, or its id where the course does not have it.
  func title(of module: String) -> String { self[module]?.header.title ?? module }
}
