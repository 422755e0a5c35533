import Courseware

/// What is wrong with a name at the place where a page uses it.
extension TemplateFault {
  static func unknownName(_ tag: TemplateTag, meant: String?) -> TemplateFault {
    TemplateFault(
      fr: "nom inconnu « \(tag.name) »",
      en: "unknown name '\(tag.name)'",
      help: meant.map(Localized.didYouMean)
    )
  }

  static func unknownTemplate(_ tag: TemplateTag, meant: String?) -> TemplateFault {
    TemplateFault(
      fr: "modèle inconnu « \(tag.name) »",
      en: "unknown template '\(tag.name)'",
      help: meant.map(Localized.didYouMean)
    )
  }

  static func unknownBlock(_ tag: TemplateTag, of parent: String, meant: String?) -> TemplateFault {
    TemplateFault(
      fr: "le modèle « \(parent) » n'affiche aucun bloc « \(tag.name) »",
      en: "the template '\(parent)' shows no block '\(tag.name)'",
      help: meant.map(Localized.didYouMean)
    )
  }

  static func bracesOfText(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "« \(tag.name) » est un texte, et non du HTML",
      en: "'\(tag.name)' is a text, not HTML",
      help: Localized(
        fr: "écrivez-le avec deux accolades : {{\(tag.name)}}",
        en: "write it with two braces: {{\(tag.name)}}"
      )
    )
  }

  static func bracesOfHTML(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "« \(tag.name) » est du HTML, et non un texte",
      en: "'\(tag.name)' is HTML, not a text",
      help: Localized(
        fr: "écrivez-le avec trois accolades : {{{\(tag.name)}}}",
        en: "write it with three braces: {{{\(tag.name)}}}"
      )
    )
  }

  static func shownSection(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "« \(tag.name) » est une liste ou une condition, et n'a pas de texte",
      en: "'\(tag.name)' is a list or a condition, and has no text",
      help: Localized(
        fr: "entourez ce qui en dépend : {{#\(tag.name)}}…{{/\(tag.name)}}",
        en: "enclose what depends on it: {{#\(tag.name)}}…{{/\(tag.name)}}"
      )
    )
  }

  static func sectionOverText(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "« \(tag.name) » est toujours présent : ce n'est ni une liste ni une condition",
      en: "'\(tag.name)' is always there: it is neither a list nor a condition",
      help: Localized(
        fr: "supprimez \(tag) et {{/\(tag.name)}}",
        en: "delete \(tag) and {{/\(tag.name)}}"
      )
    )
  }

  static func placeholder(_ tag: TemplateTag, _ text: String) -> TemplateFault {
    TemplateFault(
      fr: "le texte « \(tag.name) » a des places à remplir : « \(text) »",
      en: "the text '\(tag.name)' has places to fill in: '\(text)'",
      help: Localized(
        fr: "choisissez un texte sans accolades ; celui-ci n'est rempli que par le programme",
        en: "choose a text without braces; this one is filled in by the program only"
      )
    )
  }

  static func recursion(_ tag: TemplateTag, through names: [String]) -> TemplateFault {
    let path = (names + [tag.name]).joined(separator: " → ")
    return TemplateFault(
      fr: "« \(tag.name) » se contient lui-même (\(path))",
      en: "'\(tag.name)' contains itself (\(path))",
      help: Localized(fr: "supprimez \(tag)", en: "delete \(tag)")
    )
  }

  static func blockAlreadyGiven(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "le bloc « \(tag.name) » est déjà donné par la page, ce qui est écrit ici serait perdu",
      en: "the block '\(tag.name)' is given by the page already, what stands here would be lost",
      help: Localized(
        fr: "donnez un autre nom au bloc de l'un des modèles",
        en: "give the block of one of the templates another name"
      )
    )
  }

  static func missingTemplate(_ name: String) -> TemplateFault {
    TemplateFault(
      fr: "le modèle « \(name) » manque",
      en: "the template '\(name)' is missing",
      help: Localized(
        fr: "ajoutez le fichier \(name).mustache aux modèles",
        en: "add the file \(name).mustache to the templates"
      )
    )
  }

  static func unusedTemplate(_ name: String) -> TemplateFault {
    TemplateFault(
      fr: "aucune page n'utilise le modèle « \(name) »",
      en: "no page uses the template '\(name)'",
      help: Localized(fr: "supprimez-le, ou incluez-le", en: "delete it, or include it")
    )
  }

  static let tooManyTags = TemplateFault(
    fr: "plus de \(Limits.templateTags) balises dans une page avec ses modèles",
    en: "more than \(Limits.templateTags) tags in a page with its templates",
    help: Localized(
      fr: "incluez moins de modèles les uns dans les autres",
      en: "include fewer templates in one another"
    )
  )
}
