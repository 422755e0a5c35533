extension Localized {
  static let nothingToShuffle = Localized(
    fr: "« shuffle » ne change rien à cette question",
    en: "'shuffle' changes nothing in this question"
  )
  static let removeShuffle = Localized(
    fr: "supprimez-le : il ne sert qu'aux réponses à cocher",
    en: "delete it: it is only for options with boxes"
  )
  static let twoAnswers = Localized(
    fr: "deux façons de répondre dans une seule question",
    en: "two ways of answering in one question"
  )
  static let splitQuestion = Localized(
    fr:
      "faites-en deux questions, ou gardez une seule des deux : cases, trous, liste numérotée ou tableau",
    en: "make two questions of it, or keep one of them: boxes, gaps, a numbered list or a table"
  )
  static let commentHasNoPlace = Localized(
    fr: "ce commentaire n'a pas de place : seules les réponses à cocher en ont un",
    en: "this comment has no place: only options with boxes have one"
  )
  static let moveToExplanation = Localized(
    fr: "mettez-le sous la question, dans « > > [!explication] »",
    en: "put it under the question, into '> > [!explanation]'"
  )
  static let noOptions = Localized(
    fr: "question sans réponse à choisir",
    en: "question without options"
  )
  static let addOptions = Localized(
    fr:
      "ajoutez des réponses, chacune sur une ligne : « > - [ ] … », et cochez la bonne : « > - [x] … »",
    en: "add options, each on a line: '> - [ ] …', and tick the right one: '> - [x] …'"
  )
  static let noPrompt = Localized(
    fr: "réponses sans question au-dessus",
    en: "options without a question above them"
  )
  static let writePrompt = Localized(
    fr: "écrivez la question sur la ligne sous [!quiz], puis une ligne vide avec chevron",
    en: "write the question on the line under [!quiz], then an empty line with its '>'"
  )
  static let noTick = Localized(
    fr: "aucune réponse n'est cochée",
    en: "no option is ticked"
  )
  static let tickOne = Localized(
    fr: "cochez au moins une réponse juste : - [x]",
    en: "tick at least one right option: - [x]"
  )
  static let allTicked = Localized(
    fr: "toutes les réponses sont cochées",
    en: "all options are ticked"
  )
  static let untickOne = Localized(
    fr: "décochez les réponses fausses : - [ ]",
    en: "untick the wrong options: - [ ]"
  )
  static let emptyOption = Localized(fr: "réponse sans texte", en: "option without text")
  static let writeOption = Localized(
    fr: "écrivez la réponse après la case, ou supprimez la ligne",
    en: "write the option after the box, or delete the line"
  )
  static let changeOption = Localized(
    fr: "changez le texte de l'une des deux, ou supprimez-la",
    en: "change the text of one of them, or delete it"
  )
  static let optionWithoutBox = Localized(
    fr: "réponse sans case",
    en: "option without a box"
  )
  static let typeBox = Localized(
    fr: "commencez-la par « - [ ] » ou « - [x] », avec les espaces",
    en: "begin it with '- [ ]' or '- [x]', with the spaces"
  )
  static let boxWithoutSpace = Localized(
    fr: "il manque une espace entre le tiret et la case",
    en: "a space is missing between the dash and the box"
  )
  static let putSpace = Localized(
    fr: "écrivez « - [x] », avec une espace après le tiret",
    en: "write '- [x]', with a space after the dash"
  )
  static let boxIsLink = Localized(
    fr: "la case est devenue un lien",
    en: "the box has become a link"
  )
  static let noParenthesisAfterBox = Localized(
    fr: "mettez une espace après la case : « - [x] (…) »",
    en: "put a space after the box: '- [x] (…)'"
  )
  static let noColonAfterBox = Localized(
    fr: "pas de deux-points après une case : « - [x] … »",
    en: "no colon after a box: '- [x] …'"
  )
  static let gluedToOption = Localized(
    fr: "texte collé à la réponse au-dessus",
    en: "text glued to the option above"
  )
  static let putEmptyLine = Localized(
    fr:
      "mettez avant lui une ligne vide (« > » dans une citation) ; s'il continue la réponse, décalez-le de deux espaces",
    en:
      "put an empty line before it ('>' in a quote); if it continues the option, indent it by two spaces"
  )
  static let textAfterOptions = Localized(
    fr: "texte après les réponses",
    en: "text after the options"
  )
  static let moveBeforeOptions = Localized(
    fr: "mettez-le avant les réponses, ou dans un encadré [!explication] de la question",
    en: "put it before the options, or into an [!explanation] callout of the question"
  )
  static let questionInQuestion = Localized(
    fr: "question dans une autre question",
    en: "question inside another question"
  )
  static let oneMark = Localized(
    fr: "gardez un seul chevron, et une ligne vide entre les deux questions",
    en: "keep a single '>', and an empty line between the two questions"
  )
  static let optionsOutside = Localized(
    fr: "ces réponses sont hors de la question : il manque le chevron « > »",
    en: "these options are outside the question: the '>' is missing"
  )
  static let putMarks = Localized(
    fr: "commencez par « > » chaque ligne de la question, même les lignes vides",
    en: "begin each line of the question with '>', even the empty ones"
  )
  static let noName = Localized(
    fr: "question sans nom, dont les premiers mots n'en font pas un",
    en: "question without a name, and its first words make none"
  )
  static let giveName = Localized(
    fr: "donnez-lui un nom : « > [!quiz] mon-nom »",
    en: "give it a name: '> [!quiz] my-name'"
  )

  static func optionTwice(_ text: String) -> Localized {
    Localized(
      fr: "la réponse « \(text) » est là deux fois",
      en: "the option '\(text)' is there twice"
    )
  }
}
