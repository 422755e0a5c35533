import Courseware

/// Why a site cannot be made one file.
extension Diagnostic {
  static let layoutLacksMain = Diagnostic(
    Localized(
      fr: "un modèle de page n'a pas <title>, </head>, <main>, </main> ou </body>",
      en: "a page's template lacks <title>, </head>, <main>, </main> or </body>"
    ),
    help: Localized(
      fr: "rétablissez-les dans layout.mustache, écrits ainsi",
      en: "put them back into layout.mustache, written like this"
    )
  )

  static func notInSite(_ address: String) -> Diagnostic {
    let shown = String(address.prefix(200))
    return Diagnostic(
      Localized(
        fr: "un modèle de page demande « \(shown) », qui n'est pas dans le site",
        en: "a page's template asks for '\(shown)', which is not in the site"
      ),
      help: Localized(
        fr: "mettez le fichier dans assets/, à côté des modèles, ou ôtez le lien",
        en: "put the file into assets/, beside the templates, or take the link away"
      )
    )
  }

  static func styleLoadsMore(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "la feuille de style « \(path) » charge un autre fichier",
        en: "the style sheet '\(path)' loads another file"
      ),
      help: Localized(
        fr: "écrivez-y ce fichier en adresse « data: » ; un fichier seul ne charge rien",
        en: "write that file into it as a 'data:' address; a single file loads nothing"
      )
    )
  }

  static func contradictoryOrder(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "deux modèles de page ne chargent pas leurs fichiers dans le même ordre : « \(path) »",
        en: "two page templates do not load their files in the same order: '\(path)'"
      ),
      help: Localized(
        fr: "rangez les <script> et les <link> de la même façon dans tous les modèles",
        en: "put the <script> and <link> elements of all templates in one order"
      )
    )
  }

  static func singleFileTooLarge(limit: Int) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le cours est trop gros pour un seul fichier : la limite est de \(limit >> 20) Mio",
        en: "the course is too large for a single file: the limit is \(limit >> 20) MiB"
      ),
      help: Localized(
        fr: "réduisez les images, ou donnez le site en dossier : atelier build",
        en: "make the images smaller, or hand over the site as a folder: atelier build"
      )
    )
  }
}
