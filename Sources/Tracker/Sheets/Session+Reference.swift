import Courseware

extension Session {
  /// What a presence bears as evidence: the same on all pages of the half-day's sign-in sheet, for a
  /// desk notes one reference for a half-day, and names are in order on them.
  func sheetReference(in language: Language) -> String {
    "\(Localized(fr: "feuille", en: "sheet")[language])-\(id)"
  }
}
