import Courseware

/// What a spreadsheet has made of a cell that held something else.
struct CellFault: Error {
  /// What the count of such cells calls it, and how grave it is.
  let kind: Findings.Kind

  /// What is the case with this cell.
  let message: Localized

  /// What to do about it.
  let help: Localized

  init(
    _ message: Localized,
    kind: Localized? = nil,
    severity: Diagnostic.Severity = .error,
    help: Localized
  ) {
    self.kind = Findings.Kind(severity: severity, name: kind ?? message)
    self.message = message
    self.help = help
  }

  /// What keeps any text from being taken as it stands; nil where nothing does.
  static func spoilt(_ text: String) -> CellFault? {
    if text.hasPrefix("=") { return formula }
    if !text.isEmpty, text.allSatisfy({ $0 == "#" }) { return tooNarrow }
    if errorValues.contains(where: text.uppercased().hasPrefix) { return errorValue(text) }
    if let broken = brokenEncoding(text) { return encoding(broken) }
    if let fault = PersonTextFault(text, allowing: \.isLineSpace) { return CellFault(fault) }
    return nil
  }

  /// The values that Excel and LibreOffice show in the place of a result.
  private static let errorValues = [
    "#N/A", "#N/D", "#REF!", "#VALEUR!", "#VALUE!", "#NOM?", "#NAME?", "#DIV/0!", "#NUL!",
    "#NULL!", "#NOMBRE!", "#NUM!", "#CALC!", "#SPILL!", "ERR:5",
  ]

  /// The first letter that was taken for two, as « Ã© », or one that was lost.
  ///
  /// Letters of Western Europe are C3 or C5 and one more byte in UTF-8, its quotation marks begin
  /// with E2 80; read as Windows-1252 they are pairs that no name has.
  private static func brokenEncoding(_ text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    if scalars.contains("\u{FFFD}") { return "\u{FFFD}" }
    for (first, second) in zip(scalars, scalars.dropFirst()) {
      let continues =
        Windows1252.byte(second).map { 0x80...0xBF ~= $0 } ?? (0x80...0x9F ~= second.value)
      let begins = ["Ã", "Å", "Â"].contains(first) || first == "â" && second == "€"
      if begins, continues { return String(first) + String(second) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it only parts lines or words, which a cell may do.
  fileprivate var isLineSpace: Bool { self == "\n" || self == "\r" || self == "\t" }
}

extension CellFault {
  private static let formula = CellFault(
    Localized(fr: "formule au lieu de son résultat", en: "a formula instead of its result"),
    help: Localized(
      fr:
        "dans Excel : copiez la colonne, puis Collage spécial, Valeurs, et enregistrez de nouveau",
      en: "in Excel: copy the column, then Paste Special, Values, and save again"
    )
  )

  private static let tooNarrow = CellFault(
    Localized(
      fr: "« #### » : la colonne était trop étroite pour être enregistrée",
      en: "\"####\": the column was too narrow to be saved"
    ),
    help: Localized(
      fr: "dans Excel : élargissez la colonne, puis enregistrez de nouveau",
      en: "in Excel: widen the column, then save again"
    )
  )

  private static func errorValue(_ text: String) -> CellFault {
    CellFault(
      Localized(
        fr: "« \(text.shortened) » : une formule n'a pas trouvé sa valeur",
        en: "'\(text.shortened)': a formula did not find its value"
      ),
      kind: Localized(fr: "erreurs de formule", en: "formula errors"),
      help: Localized(
        fr: "corrigez la formule dans le tableur, ou tapez la valeur, et enregistrez de nouveau",
        en: "correct the formula in the spreadsheet, or type the value, and save again"
      )
    )
  }

  private static func encoding(_ broken: String) -> CellFault {
    CellFault(
      Localized(
        fr:
          "lettres abîmées (« \(broken) ») : la liste a été ouverte dans un autre codage que le sien",
        en: "broken letters ('\(broken)'): the list was opened in another encoding than its own"
      ),
      kind: Localized(fr: "lettres abîmées", en: "broken letters"),
      help: Localized(
        fr:
          "reprenez le fichier d'origine ; dans Excel : Données, À partir d'un fichier texte/CSV, Origine 65001 (UTF-8)",
        en:
          "go back to the original file; in Excel: Data, From Text/CSV, File Origin 65001 (UTF-8)"
      )
    )
  }

  private init(_ fault: PersonTextFault) {
    switch fault {
    case .tooLong: self.init(fault.message, help: fault.help)
    case .invisible:
      let kind = Localized(fr: "caractères invisibles", en: "invisible characters")
      self.init(fault.message, kind: kind, help: fault.help)
    }
  }
}
