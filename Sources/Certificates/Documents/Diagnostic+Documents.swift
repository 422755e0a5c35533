import Courseware

extension Diagnostic {
  static func noDocumentImage(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(file) » n'est une image ni PNG, ni JPEG, ni SVG",
        en: "'\(file)' is neither a PNG, a JPEG nor an SVG image"
      ),
      help: Localized(
        fr: "enregistrez-la dans l'un de ces formats",
        en: "save it in one of these formats"
      )
    )
  }

  static let noSiteAddress = Diagnostic(
    Localized(
      fr: "course.yml ne dit pas où le site est publié : le code QR n'ouvre aucune page",
      en: "course.yml does not say where the site is published: the QR code opens no page"
    ),
    severity: .warning,
    help: Localized(
      fr: "ajoutez « site_url: https://… » à course.yml, puis émettez les documents",
      en: "add 'site_url: https://…' to course.yml, then issue the documents"
    )
  )

  /// Names the longest of the texts that a code holds.
  static func codeTooDense(_ certificate: Certificate, siteURL: String?) -> Diagnostic {
    let name = certificate.name
    let texts: [(text: String, field: Localized)] = [
      (certificate.issuer, Localized(fr: "le nom de l'organisateur", en: "the organiser's name")),
      (certificate.title, Localized(fr: "le titre", en: "the title")),
      (certificate.name, Localized(fr: "le nom de la personne", en: "the person's name")),
      (certificate.edition, Localized(fr: "l'id de l'édition", en: "the edition's id")),
      (siteURL ?? "", Localized(fr: "site_url", en: "site_url")),
    ]
    let longest = texts.max { $0.text.utf8.count < $1.text.utf8.count }?.field
    return Diagnostic(
      Localized(
        fr: "le code QR du document de « \(name) » serait trop fin pour être lu",
        en: "the QR code of the document of '\(name)' would be too fine to be read"
      ),
      help: Localized(
        fr: "raccourcissez \(longest?.french ?? "")",
        en: "shorten \(longest?.english ?? "")"
      )
    )
  }

  static func unprintable(_ characters: [Character], of certificate: Certificate) -> Diagnostic {
    let shown = characters.map { character in
      let codes = character.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      return (character, codes.joined(separator: " "))
    }
    let french = shown.map { "« \($0.0) » (\($0.1))" }.joined(separator: ", ")
    let english = shown.map { "'\($0.0)' (\($0.1))" }.joined(separator: ", ")
    let name = certificate.name
    return Diagnostic(
      Localized(
        fr: "document de « \(name) » : aucune police installée n'a \(french)",
        en: "document of '\(name)': no installed font has \(english)"
      ),
      help: Localized(
        fr: "installez une police qui l'a (apt install fonts-noto), ou corrigez le texte",
        en: "install a font that has it (apt install fonts-noto), or correct the text"
      )
    )
  }
}
