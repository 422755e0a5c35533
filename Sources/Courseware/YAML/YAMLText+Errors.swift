import Yams

extension YAMLText {
  /// What the YAML parser complains of, in plain words.
  func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if let context, let (message, help) = Self.unfinished(context.text, problem) {
        return diagnostic(message, help: help, mark: context.mark)
      }
      let (message, help) = Self.plain(problem)
      return diagnostic(message, help: help, mark: mark)
    case .duplicatedKeysInMapping(let keys, let context):
      return diagnostic(
        Localized(
          fr: "clé écrite deux fois : " + keys.map { "« \($0) »" }.joined(separator: ", "),
          en: "key written twice: " + keys.map { "'\($0)'" }.joined(separator: ", ")
        ),
        help: Localized(fr: "gardez-en une seule", en: "keep one of them"),
        mark: context.mark
      )
    default:
      return Diagnostic(.unreadableYAML, at: Position(file: source.file))
    }
  }

  /// What the parser was reading when it gave up, which is where the mistake is: it only sees it
  /// lines later.
  private static func unfinished(
    _ context: String,
    _ problem: String
  ) -> (message: Localized, help: Localized)? {
    if problem.contains("could not find expected ':'") {
      return (
        Localized(
          fr: "il manque un deux-points après la clé, ou l'espace qui le suit",
          en: "the colon after the key is missing, or the space that follows it"
        ),
        Localized(
          fr: "écrivez « clé: valeur », avec une espace après le deux-points",
          en: "write 'key: value', with a space after the colon"
        )
      )
    }
    if context.contains("quoted scalar"), problem.contains("unexpected end") {
      return (
        Localized(fr: "ce guillemet n'est pas fermé", en: "this quote is not closed"),
        Localized(
          fr: "fermez-le par le même signe, à la fin de la valeur",
          en: "close it with the same sign, at the end of the value"
        )
      )
    }
    if problem.contains("did not find expected ','") {
      return (
        Localized(
          fr: "la liste ouverte ici n'est pas fermée, ou une virgule y manque",
          en: "the list that opens here is not closed, or lacks a comma"
        ),
        Localized(
          fr:
            "à chaque « [ » son « ] », à chaque « { » son « } », et une virgule entre deux valeurs",
          en: "each '[' has its ']', each '{' its '}', and a comma parts two values"
        )
      )
    }
    return nil
  }

  private static func plain(_ problem: String) -> (message: Localized, help: Localized?) {
    if problem.contains("mapping values are not allowed") {
      return (
        Localized(
          fr: "un deux-points de trop dans cette valeur, ou un retrait irrégulier",
          en: "one colon too many in this value, or uneven indentation"
        ),
        Localized(
          fr: "mettez la valeur entre guillemets droits, ainsi : title: \"Secret : le rappel\"",
          en: "put the value in straight quotes, like this: title: \"Secrecy: a reminder\""
        )
      )
    }
    if problem.contains("cannot start any token") {
      return (
        Localized(
          fr: "caractère qui ne peut pas commencer une valeur (tabulation, @ ou `)",
          en: "character that cannot begin a value (tab, @ or `)"
        ),
        Localized(
          fr: "remplacez la tabulation par des espaces, ou mettez la valeur entre guillemets",
          en: "replace the tab with spaces, or put the value in quotes"
        )
      )
    }
    if problem.contains("did not find expected") || problem.contains("unexpected end of stream") {
      return (
        Localized(
          fr: "retrait irrégulier ou guillemet manquant",
          en: "uneven indentation or missing quote"
        ),
        Localized(
          fr: "alignez les clés d'un même niveau et fermez les guillemets",
          en: "align the keys of one level and close the quotes"
        )
      )
    }
    return (.unreadableYAML, nil)
  }
}

extension Localized {
  static let unreadableYAML = Localized(
    fr: "ces lignes ne sont pas du YAML bien formé",
    en: "these lines are not well-formed YAML"
  )
}
