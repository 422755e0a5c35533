public import Courseware

extension Sheets {
  /// Warnings of what an inspection asks of such documents and the edition does not say: it is left
  /// to be filled in by hand.
  public var diagnostics: [Diagnostic] {
    let trainerless = sessions.filter { trainer(of: $0) == nil }.map(\.id)
    let contentless = sessions.filter { $0.modules.isEmpty }.map(\.id)
    let site = SiteCode(of: course)
    return [
      trainerless.isEmpty ? nil : .noTrainer(trainerless),
      contentless.isEmpty ? nil : .noModules(contentless),
      workshop.place == nil ? .noPlace : nil,
      contact == nil ? .noContact : nil,
      site == nil ? .noSite : nil,
      site != nil && site?.code == nil ? .longAddress : nil,
    ].compactMap { $0 }
  }
}

extension Diagnostic {
  fileprivate static func noTrainer(_ sessions: [String]) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "pas de formateur à nommer sur la feuille : \(sessions.joined(separator: ", "))",
        en: "no trainer to name on the sheet: \(sessions.joined(separator: ", "))"
      ),
      severity: .warning,
      help: Localized(
        fr:
          "donnez « trainer » à la demi-journée dans workshop.yml, ou remplissez la ligne à la main",
        en: "give the half-day its 'trainer' in workshop.yml, or fill in the line by hand"
      )
    )
  }

  fileprivate static func noModules(_ sessions: [String]) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "pas de module à nommer sur la feuille : \(sessions.joined(separator: ", "))",
        en: "no module to name on the sheet: \(sessions.joined(separator: ", "))"
      ),
      severity: .warning,
      help: Localized(
        fr:
          "donnez « modules » à la demi-journée dans workshop.yml, ou remplissez la ligne à la main",
        en: "give the half-day its 'modules' in workshop.yml, or fill in the line by hand"
      )
    )
  }

  fileprivate static let noPlace = Diagnostic(
    Localized(
      fr: "le lieu n'est pas dit, la feuille doit le dire",
      en: "the place is missing, and the sheet must state it"
    ),
    severity: .warning,
    help: Localized(
      fr: "écrivez « place » dans workshop.yml, ou remplissez la ligne à la main",
      en: "write 'place' in workshop.yml, or fill in the line by hand"
    )
  )

  fileprivate static let noContact = Diagnostic(
    Localized(
      fr: "les feuilles ne peuvent dire à qui écrire au sujet de ses données (RGPD, art. 13)",
      en: "the sheets cannot say whom to write to about one's data (GDPR, art. 13)"
    ),
    severity: .warning,
    help: Localized(
      fr: "écrivez « contact » dans course.yml, ou remplissez la ligne à la main",
      en: "write 'contact' in course.yml, or fill in the line by hand"
    )
  )

  fileprivate static let noSite = Diagnostic(
    Localized(
      fr: "l'adresse du site n'est pas connue : ni chevalets ni affiche n'ont de code QR",
      en: "the site's address is unknown: neither cards nor poster have a QR code"
    ),
    severity: .warning,
    help: Localized(
      fr: "quand le site est en ligne, écrivez « site_url » dans course.yml et recommencez",
      en: "when the site is online, write 'site_url' in course.yml and do it again"
    )
  )

  fileprivate static let longAddress = Diagnostic(
    Localized(
      fr: "l'adresse du site est trop longue pour un code QR qui se lise bien",
      en: "the site's address is too long for a QR code that reads well"
    ),
    severity: .warning,
    help: Localized(
      fr:
        "publiez-le à une adresse de moins de 200 signes ; sans code, elle est imprimée en lettres",
      en:
        "publish it at an address of fewer than 200 characters; without a code, it is printed in letters"
    )
  )
}
