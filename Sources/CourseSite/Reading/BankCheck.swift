import Courseware

/// Finds assessments that borrow from a module from which nothing can be borrowed.
struct BankCheck {
  private let modules: [CourseInputs.Entry]
  private let ids: [String]

  /// Checks modules whose front matter could be read; `ids` are those of all.
  init(_ modules: [CourseInputs.Entry], ids: [String]) {
    self.modules = modules
    self.ids = ids
  }

  /// An error for each such assessment.
  var diagnostics: [Diagnostic] {
    let borrowers = modules.filter { $0.header.assessment?.bank != nil }
    guard !borrowers.isEmpty else { return [] }
    let headers = Dictionary(
      modules.map { ($0.header.id, $0.header) },
      uniquingKeysWith: { first, _ in first }
    )
    return borrowers.compactMap { borrower in
      guard let bank = borrower.header.assessment?.bank,
        let (message, help) = fault(of: bank, for: borrower.header, headers)
      else { return nil }
      return borrower.header.error(message, help: help, at: "bank", in: borrower.head)
    }
  }

  private func fault(
    of bank: String,
    for borrower: ModuleHeader,
    _ headers: [String: ModuleHeader]
  ) -> (Localized, Localized)? {
    if bank == borrower.id { return (.ownBank, .removeBank) }
    guard let header = headers[bank] else {
      // A module whose front matter could not be read has been spoken of.
      return ids.contains(bank) ? nil : (.noBank(bank), help(for: bank, headers))
    }
    guard let assessment = header.assessment else {
      return (.bankIsNoAssessment(bank), .makeAssessment(bank))
    }
    return assessment.bank.map { (.bankBorrows(bank), .borrowFrom($0)) }
  }

  private func help(for bank: String, _ headers: [String: ModuleHeader]) -> Localized {
    let banks = ids.filter { id in
      headers[id]?.assessment.map { $0.bank == nil } ?? false
    }
    return (suggestion(for: bank, among: banks) ?? suggestion(for: bank, among: ids))
      .map(Localized.didYouMean) ?? .bankForm
  }
}

extension Localized {
  fileprivate static let ownBank = Localized(
    fr: "ce module emprunte à lui-même",
    en: "this module borrows from itself"
  )
  fileprivate static let removeBank = Localized(
    fr: "ôtez cette ligne : une évaluation pose d'elle-même ses propres questions",
    en: "take this line out: an assessment asks its own questions by itself"
  )
  fileprivate static let bankForm = Localized(
    fr: "écrivez le nom du fichier d'une évaluation, ainsi : bank: 90-evaluation",
    en: "write the name of an assessment's file, like this: bank: 90-assessment"
  )

  fileprivate static func noBank(_ bank: String) -> Localized {
    Localized(fr: "il n'y a pas de module « \(bank).md »", en: "there is no module '\(bank).md'")
  }

  fileprivate static func bankIsNoAssessment(_ bank: String) -> Localized {
    Localized(
      fr: "« \(bank).md » n'est pas une évaluation",
      en: "'\(bank).md' is no assessment"
    )
  }

  fileprivate static func makeAssessment(_ bank: String) -> Localized {
    Localized(
      fr: "ajoutez « kind: assessment » à l'en-tête de « \(bank).md »",
      en: "add 'kind: assessment' to the front matter of '\(bank).md'"
    )
  }

  fileprivate static func bankBorrows(_ bank: String) -> Localized {
    Localized(
      fr: "« \(bank).md » emprunte lui-même ses questions",
      en: "'\(bank).md' borrows its questions itself"
    )
  }

  fileprivate static func borrowFrom(_ bank: String) -> Localized {
    Localized(
      fr: "empruntez-les où elles sont : « bank: \(bank) »",
      en: "borrow them where they are: 'bank: \(bank)'"
    )
  }
}
