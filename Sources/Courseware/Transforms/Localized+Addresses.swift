extension Localized {
  static let linkOutside = Localized(
    fr: "cette adresse sort du dossier du cours",
    en: "this address leads out of the course's folder"
  )
  static let moveIntoFolder = Localized(
    fr: "copiez le fichier dans le dossier du cours, par exemple dans figures/",
    en: "copy the file into the course's folder, for example into figures/"
  )
  static let linkEmpty = Localized(fr: "lien sans adresse", en: "link without an address")
  static let typeAddress = Localized(
    fr: "mettez l'adresse entre les parenthèses : [texte](https://…)",
    en: "put the address between the parentheses: [text](https://…)"
  )
  static let allowedSchemes = Localized(
    fr: "utilisez https:, http:, mailto:, tel: ou un fichier du cours",
    en: "use https:, http:, mailto:, tel: or a file of the course"
  )
  static let typeModuleFile = Localized(
    fr: "écrivez le nom du fichier du module, ainsi : 30-deontologie-et-droit.md",
    en: "write the name of the module's file, like this: 30-ethics-and-law.md"
  )
  static let publishedEndings = Localized(
    fr: "un lien mène à un module (.md) ou à un fichier png, jpg, webp, svg ou pdf",
    en: "a link leads to a module (.md) or to a png, jpg, webp, svg or pdf file"
  )
  static let imageEndings = Localized(
    fr: "une image est un fichier png, jpg, webp ou svg",
    en: "an image is a png, jpg, webp or svg file"
  )
  static let imageEmpty = Localized(fr: "image sans fichier", en: "image without a file")
  static let typeImageFile = Localized(
    fr: "mettez le fichier entre les parenthèses : ![description](figures/image.png)",
    en: "put the file between the parentheses: ![description](figures/image.png)"
  )
  static let imageFromWeb = Localized(
    fr: "image prise sur le web : elle manquerait sans réseau",
    en: "image from the web: it would be missing without a network"
  )
  static let noAlternative = Localized(
    fr: "image sans texte de remplacement",
    en: "image without alternative text"
  )
  static let describeImage = Localized(
    fr: "décrivez-la entre les crochets, ou écrivez ![-](…) si elle n'est que décorative",
    en: "describe it between the brackets, or write ![-](…) if it is only decoration"
  )

  static func forbidden(_ scheme: String) -> Localized {
    Localized(
      fr: "adresse en « \(scheme) », qui n'est pas permise",
      en: "address with '\(scheme)', which is not allowed"
    )
  }

  static func noSuchModule(_ file: String) -> Localized {
    Localized(fr: "il n'y a pas de module « \(file) »", en: "there is no module '\(file)'")
  }

  static func noSuchFile(_ path: String) -> Localized {
    Localized(
      fr: "il n'y a pas de fichier « \(path) » dans le dossier du cours",
      en: "there is no file '\(path)' in the course's folder"
    )
  }

  static func fileNotPublished(_ path: String) -> Localized {
    Localized(
      fr: "un fichier comme « \(path) » ne va pas dans le site",
      en: "a file like '\(path)' does not go into the site"
    )
  }

  static func notAnImage(_ path: String) -> Localized {
    Localized(fr: "« \(path) » n'est pas une image", en: "'\(path)' is not an image")
  }

  static let checkFileName = Localized(
    fr: "vérifiez le nom, majuscules comprises, et que le fichier est bien là",
    en: "check the name, capitals included, and that the file is there"
  )
}
