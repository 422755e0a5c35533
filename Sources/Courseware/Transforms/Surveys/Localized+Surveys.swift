extension Localized {
  static let addSurveyAnswer = Localized(
    fr: "ajoutez des choix, « - [ ] … », ou une ligne seule : « échelle: 1-5 », « réponse libre »",
    en: "add choices, '- [ ] …', or a line by itself: 'scale: 1-5', 'free answer'"
  )
  static let addSurveyOptions = Localized(
    fr: "ajoutez des choix, chacun sur une ligne : « - [ ] … », ou ôtez « plusieurs réponses »",
    en: "add choices, each on a line: '- [ ] …', or take 'several answers' out"
  )
  static let severalWithoutOptions = Localized(
    fr: "« plusieurs réponses » sans choix",
    en: "'several answers' without choices"
  )
  static let answeredTwice = Localized(
    fr: "plusieurs façons de répondre dans une même question",
    en: "several ways to answer in one question"
  )
  static let answerOnce = Localized(
    fr: "gardez-en une, ou faites-en deux questions",
    en: "keep one, or make two questions of it"
  )
  static let writeSurveyPrompt = Localized(
    fr: "écrivez la question sur la ligne sous [!sondage], puis une ligne vide avec chevron",
    en: "write the question on the line under [!survey], then an empty line with its '>'"
  )
  static let moveBeforeAnswer = Localized(
    fr: "mettez-le avant les réponses",
    en: "put it before the options"
  )
  static let tickInSurvey = Localized(
    fr: "case cochée dans un sondage, où aucune réponse n'est juste",
    en: "ticked box in a survey, where no answer is right"
  )
  static let untick = Localized(fr: "décochez-la : - [ ]", en: "untick it: - [ ]")
  static let judgedInSurvey = Localized(
    fr: "un sondage n'a ni indice, ni explication, ni commentaire d'une réponse",
    en: "a survey has neither hints, nor explanations, nor feedback"
  )
  static let noJudgement = Localized(
    fr: "ôtez-le, ou faites de la question un [!quiz]",
    en: "take it out, or make the question a [!quiz]"
  )
  static let badScale = Localized(fr: "échelle non comprise", en: "scale not understood")
  static let scaleForm = Localized(
    fr: "de 0 à 10 au plus, ainsi : échelle: 1-5 (pas du tout – tout à fait)",
    en: "from 0 to 10 at most, like this: scale: 1-5 (not at all – entirely)"
  )
  static let gluedPhrase = Localized(
    fr: "cette ligne est collée à du texte",
    en: "this line is glued to text"
  )
  static let separatePhrase = Localized(
    fr: "mettez une ligne vide avant et après elle, avec son chevron dans une citation",
    en: "put an empty line before and after it, with its '>' in a quote"
  )
  static let giveSurveyName = Localized(
    fr: "donnez-lui un nom : « > [!sondage] mon-nom »",
    en: "give it a name: '> [!survey] my-name'"
  )
}
