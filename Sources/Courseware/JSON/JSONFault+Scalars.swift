// What is said where a text or a number is written as JSON does not write it.
extension JSONFault {
  static func lineEndInText(from offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "le texte qui commence ici n'est pas fermé sur sa ligne",
        en: "the text that begins here is not closed on its line"
      ),
      help: Localized(
        fr: "fermez les guillemets ; un saut de ligne dans un texte s'écrit \\n",
        en: "close the quotes; the end of a line inside a text is written \\n"
      ),
      at: offset
    )
  }

  static func textTooLong(from offset: Int) -> JSONFault {
    let limit = Limits.jsonTextBytes >> 10
    return JSONFault(
      Localized(fr: "texte de plus de \(limit) Kio", en: "a text of more than \(limit) KiB"),
      help: Localized(fr: "raccourcissez-le", en: "shorten it"),
      at: offset
    )
  }

  static func controlInText(_ byte: UInt8, at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "caractère de commande dans un texte",
        en: "control character in a text"
      ),
      help: byte == 0x09
        ? Localized(
          fr: "remplacez la tabulation par une espace, ou écrivez \\t",
          en: "replace the tab with a space, or write \\t"
        )
        : Localized(fr: "supprimez-le", en: "delete it"),
      at: offset
    )
  }

  static func unknownEscape(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "après cette barre oblique inverse, rien de ce que JSON connaît",
        en: "this backslash is followed by nothing that JSON knows"
      ),
      help: Localized(
        fr: "une barre oblique inverse s'écrit \\\\ dans un texte",
        en: "a backslash is written \\\\ in a text"
      ),
      at: offset
    )
  }

  static func badCodeUnit(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "« \\u » n'est pas suivi de quatre chiffres hexadécimaux",
        en: "'\\u' is not followed by four hexadecimal digits"
      ),
      help: Localized(
        fr: "écrivez le caractère lui-même, ou ainsi : \\u00e9",
        en: "write the character itself, or like this: \\u00e9"
      ),
      at: offset
    )
  }

  static func loneSurrogate(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "la moitié d'un caractère seulement (indirection UTF-16 sans sa pareille)",
        en: "only half of a character (a UTF-16 surrogate without its other half)"
      ),
      help: Localized(
        fr: "écrivez le caractère lui-même",
        en: "write the character itself"
      ),
      at: offset
    )
  }

  static func badNumber(at offset: Int) -> JSONFault {
    JSONFault(
      Localized(
        fr: "ce nombre n'est pas écrit comme en JSON",
        en: "this number is not written as in JSON"
      ),
      help: Localized(
        fr:
          "écrivez-le sans zéro ni + devant, un point pour la virgule ; un texte prend des guillemets",
        en:
          "write it without a leading zero or +, with digits on both sides of its point; a text takes"
          + " quotes"
      ),
      at: offset
    )
  }
}
