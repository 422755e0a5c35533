import Courseware

extension Localized {
  /// Which file was written.
  static func written(_ file: String) -> Localized {
    Localized(fr: "écrit : \(file)", en: "written: \(file)")
  }

  /// What follows from errors, behind their number.
  static let nothingWritten = Localized(fr: " : rien n'est écrit", en: ": nothing is written")
}
