extension Localized {
  static func undefinedNote(_ mark: String) -> Localized {
    Localized(
      fr: "la note « \(mark) » n'est écrite nulle part",
      en: "the note '\(mark)' is not there"
    )
  }

  static func defineNote(_ mark: String) -> Localized {
    Localized(
      fr: "écrivez-la à la fin du module, après une ligne vide : \(mark): Texte de la note.",
      en: "write it at the end of the module, after an empty line: \(mark): Text of the note."
    )
  }

  static func unusedNote(_ mark: String) -> Localized {
    Localized(
      fr: "aucun texte n'appelle la note « \(mark) »",
      en: "nothing in the text refers to the note '\(mark)'"
    )
  }

  static func callNote(_ mark: String) -> Localized {
    Localized(
      fr: "mettez \(mark) dans le texte, après le mot qu'elle explique, ou effacez la note",
      en: "put \(mark) into the text after the word that it explains, or delete the note"
    )
  }

  static func noteTwice(_ mark: String) -> Localized {
    Localized(
      fr: "la note « \(mark) » est écrite deux fois",
      en: "the note '\(mark)' is there twice"
    )
  }

  static let renameNote = Localized(
    fr: "donnez à celle-ci un autre nom ; une note peut être appelée plusieurs fois",
    en: "give this one another name; a note can be referred to several times"
  )

  static func swallowedNote(_ mark: String) -> Localized {
    Localized(
      fr: "la note « \(mark) » est prise pour l'adresse d'un lien, car elle n'a qu'un mot",
      en: "the note '\(mark)' is taken for a link's address, as it is a single word"
    )
  }

  static let moreThanOneWord = Localized(
    fr: "écrivez au moins deux mots, et une adresse entre chevrons, ainsi : Voir <https://…>",
    en: "write at least two words, and an address in angle brackets, like this: See <https://…>"
  )

  static func emptyNote(_ mark: String) -> Localized {
    Localized(fr: "la note « \(mark) » est vide", en: "the note '\(mark)' is empty")
  }

  static func writeNote(_ mark: String) -> Localized {
    Localized(
      fr: "écrivez son texte sur la même ligne, ainsi : \(mark): Texte de la note.",
      en: "write its text on the same line, like this: \(mark): Text of the note."
    )
  }

  static func noteInLink(_ mark: String) -> Localized {
    Localized(
      fr: "la note « \(mark) » est appelée dans le texte d'un lien ou d'une image",
      en: "the note '\(mark)' is referred to in the text of a link or an image"
    )
  }

  static let putNoteAfterLink = Localized(
    fr: "mettez l'appel après la parenthèse : [texte](adresse)[^note]",
    en: "put the mark after the parenthesis: [text](address)[^note]"
  )

  static let notesInAssessment = Localized(
    fr: "une évaluation n'a pas de notes",
    en: "an assessment has no notes"
  )

  static let putNoteIntoQuestion = Localized(
    fr: "écrivez ce texte dans la question elle-même, ou dans son explication",
    en: "write this text in the question itself, or in its explanation"
  )
}
