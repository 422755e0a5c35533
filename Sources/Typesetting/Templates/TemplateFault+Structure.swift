import Courseware

/// What is wrong between the tags of one template.
extension TemplateFault {
  static let nestedTooDeeply = TemplateFault(
    fr: "plus de \(Limits.templateNesting) balises imbriquées",
    en: "more than \(Limits.templateNesting) tags inside one another",
    help: Localized(fr: "simplifiez le modèle", en: "make the template simpler")
  )

  static let textBetweenBlocks = TemplateFault(
    fr: "texte entre les blocs, qui ne serait pas affiché",
    en: "text between the blocks, which would not be shown",
    help: Localized(
      fr: "mettez-le dans un bloc {{$…}}…{{/…}}",
      en: "put it into a block {{$…}}…{{/…}}"
    )
  )

  static func tagBetweenBlocks(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "balise \(tag) entre les blocs, qui ne serait pas affichée",
      en: "tag \(tag) between the blocks, which would not be shown",
      help: textBetweenBlocks.help
    )
  }

  static func repeatedBlock(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "le bloc « \(tag.name) » est donné deux fois",
      en: "the block '\(tag.name)' is given twice",
      help: Localized(fr: "gardez-en un seul", en: "keep one of them")
    )
  }

  static func unclosedSection(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "\(tag) n'est pas fermé",
      en: "\(tag) is not closed",
      help: Localized(
        fr: "ajoutez {{/\(tag.name)}} à la fin de ce qu'il entoure",
        en: "add {{/\(tag.name)}} at the end of what it encloses"
      )
    )
  }

  static func strayEnd(_ tag: TemplateTag) -> TemplateFault {
    TemplateFault(
      fr: "\(tag) ne ferme rien",
      en: "\(tag) closes nothing",
      help: Localized(
        fr: "supprimez-le, ou ouvrez avant lui {{#\(tag.name)}}",
        en: "delete it, or open {{#\(tag.name)}} before it"
      )
    )
  }
}
