import Courseware

/// Something that a template may not say, or says wrongly.
struct TemplateFault: Error {
  let message: Localized
  let help: Localized?

  init(fr: String, en: String, help: Localized? = nil) {
    message = Localized(fr: fr, en: en)
    self.help = help
  }
}

extension String {
  /// Whether the text has places to fill in, such as `{n}`.
  var hasPlaceholder: Bool {
    guard utf8.contains(UInt8(ascii: "{")) else { return false }
    return split(separator: "{", omittingEmptySubsequences: false).dropFirst().contains { piece in
      let name = piece.utf8.prefix { $0 == UInt8(ascii: "_") || $0 &- UInt8(ascii: "a") < 26 }
      return !name.isEmpty && piece[name.endIndex...].hasPrefix("}")
    }
  }
}

extension SourceText {
  func diagnostic(_ fault: TemplateFault, at offset: Int) -> Diagnostic {
    diagnostic(fault.message, help: fault.help, atByte: offset)
  }
}

/// What one tag may not be.
extension TemplateFault {
  static let ampersand = TemplateFault(
    fr: "les balises « {{& » ne sont pas prises en charge",
    en: "tags '{{&' are not supported",
    help: Localized(
      fr: "écrivez {{nom}} pour un texte, {{{nom}}} pour du HTML",
      en: "write {{name}} for a text, {{{name}}} for HTML"
    )
  )

  static let delimiters = TemplateFault(
    fr: "les délimiteurs ne peuvent pas être changés",
    en: "the delimiters cannot be changed",
    help: Localized(fr: "gardez {{ et }}", en: "keep {{ and }}")
  )

  static let pragma = TemplateFault(
    fr: "les balises « {{% » ne sont pas prises en charge",
    en: "tags '{{%' are not supported",
    help: Localized(fr: "supprimez la balise", en: "delete the tag")
  )

  static let dynamicPartial = TemplateFault(
    fr: "le nom d'un modèle ne peut pas être une valeur",
    en: "a template's name cannot be a value",
    help: Localized(
      fr: "écrivez le nom sans l'astérisque",
      en: "write the name without the asterisk"
    )
  )

  static let dottedName = TemplateFault(
    fr: "les noms à points ne sont pas pris en charge",
    en: "names with dots are not supported",
    help: Localized(
      fr: "dans {{#liste}}…{{/liste}}, écrivez le nom seul : {{nom}}",
      en: "inside {{#list}}…{{/list}}, write the name alone: {{name}}"
    )
  )

  static let transform = TemplateFault(
    fr: "les transformations ne sont pas prises en charge",
    en: "transforms are not supported",
    help: Localized(fr: "écrivez le nom seul : {{nom}}", en: "write the name alone: {{name}}")
  )

  static let malformedName = TemplateFault(
    fr: "une balise est faite d'un nom en lettres sans accent, chiffres, tirets et tirets bas",
    en: "a tag is made of a name in plain letters, digits, hyphens and underscores",
    help: Localized(
      fr: "écrivez par exemple {{title}} ou {{#modules}}",
      en: "write for instance {{title}} or {{#modules}}"
    )
  )

  static let unclosedTag = TemplateFault(
    fr: "balise ouverte et jamais fermée",
    en: "tag opened and never closed",
    help: Localized(
      fr: "fermez-la sur la même ligne, avec autant d'accolades",
      en: "close it on the same line, with as many braces"
    )
  )

  static let strayBraces = TemplateFault(
    fr: "« }} » ne ferme aucune balise",
    en: "'}}' closes no tag",
    help: Localized(
      fr: "ouvrez la balise avec deux accolades, ou effacez celles-ci",
      en: "open the tag with two braces, or delete these"
    )
  )

  static let unquotedAttribute = TemplateFault(
    fr: "valeur d'attribut sans guillemets",
    en: "attribute value without quotes",
    help: Localized(
      fr: "mettez la balise entre guillemets droits, ainsi : href=\"{{href}}\"",
      en: "put the tag in straight quotes, like this: href=\"{{href}}\""
    )
  )
}
