// What is said where a text is no JSON.
extension JSONFault {
  static func empty(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(fr: "le fichier est vide", en: "the file is empty"),
      help: .askAgain,
      at: offset
    )
  }

  static func cutOff(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(fr: "le fichier s'arrête avant sa fin", en: "the file stops before its end"),
      help: .askAgain,
      at: offset
    )
  }

  static func utf16(at offset: Int) -> JSONFault {
    JSONFault(.savedAsUTF16, help: .saveAsUTF8, at: offset)
  }

  static func notUTF8(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "ce caractère n'est pas de l'UTF-8",
        en: "this character is not UTF-8"
      ),
      help: .saveAsUTF8,
      at: offset
    )
  }

  static func tooDeep(at offset: Int) -> JSONFault {
    let limit = Limits.jsonNesting
    return JSONFault(
      Localized(
        fr: "plus de \(limit) objets et listes emboîtés",
        en: "more than \(limit) objects and lists inside one another"
      ),
      help: .notOurs,
      at: offset
    )
  }

  static func tooManyValues(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "plus de \(Limits.jsonValues) valeurs dans un fichier",
        en: "more than \(Limits.jsonValues) values in a file"
      ),
      help: Localized(fr: "partagez-le en plusieurs fichiers", en: "split it into several files"),
      at: offset
    )
  }

  static func textAfterEnd(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(fr: "du texte suit la fin", en: "text follows the end"),
      help: Localized(
        fr: "un fichier ne contient qu'un seul objet { … } : supprimez ce qui suit",
        en: "a file holds one object { … } only: delete what follows it"
      ),
      at: offset
    )
  }

  static func noColon(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "il manque un deux-points après la clé",
        en: "a colon is missing after the key"
      ),
      help: Localized(
        fr: "écrivez \"clé\": \"valeur\"",
        en: "write \"key\": \"value\""
      ),
      at: offset
    )
  }

  static func noSeparator(inObject: Bool, at offset: Int) -> JSONFault {
    let end = inObject ? "}" : "]"
    return JSONFault(
      Localized(
        fr: "il faut ici une virgule ou « \(end) »",
        en: "a comma or '\(end)' is expected here"
      ),
      help: Localized(
        fr: "séparez deux valeurs par une virgule",
        en: "separate two values with a comma"
      ),
      at: offset
    )
  }

  static func noKey(_ byte: UInt8, comma: Int?, at offset: Int) -> JSONFault {
    if byte == UInt8(ascii: "}"), let comma { return .extraComma(at: comma) }
    return JSONFault(
      Localized(
        fr: "une clé entre guillemets droits est attendue ici",
        en: "a key in straight double quotes is expected here"
      ),
      help: Localized(
        fr: "écrivez \"clé\": \"valeur\"",
        en: "write \"key\": \"value\""
      ),
      at: offset
    )
  }

  static func noValue(_ byte: UInt8, comma: Int?, at offset: Int) -> JSONFault {
    if byte == UInt8(ascii: "]"), let comma { return .extraComma(at: comma) }
    return JSONFault(
      Localized(fr: "une valeur est attendue ici", en: "a value is expected here"),
      help: Localized(
        fr: "une valeur est un texte entre guillemets droits, un nombre, true, false, null,"
          + " une liste [ … ] ou un objet { … }",
        en: "a value is a text in straight double quotes, a number, true, false, null,"
          + " a list [ … ] or an object { … }"
      ),
      at: offset
    )
  }

  private static func extraComma(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(fr: "virgule de trop avant la fin", en: "one comma too many before the end"),
      help: Localized(fr: "supprimez-la", en: "delete it"),
      at: offset
    )
  }
}

extension Localized {
  fileprivate static let askAgain = Localized(
    fr: "il a sans doute été coupé en chemin : demandez-le ou enregistrez-le de nouveau",
    en: "it was probably cut off on its way: ask for it or save it again"
  )

  fileprivate static let notOurs = Localized(
    fr: "ce n'est pas un fichier d'Atelier : demandez-le de nouveau à qui l'a fait",
    en: "this is not a file of Atelier's: ask whoever made it to send it again"
  )
}
