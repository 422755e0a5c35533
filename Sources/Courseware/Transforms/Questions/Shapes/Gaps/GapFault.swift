/// What is wrong with a gap.
enum GapFault: Error {
  case unclosed, overLines, markup, link, insideLink, empty, emptyAlternative, oneChoice
  case rightNotFirst
  case choiceTwice(String)
  case alternativeTwice(String)
  case number(String, NumericAnswer.Fault)

  /// What is said of it.
  var message: Localized {
    switch self {
    case .unclosed: Localized(fr: "ce trou n'est pas fermé", en: "this gap is not closed")
    case .overLines:
      Localized(fr: "ce trou va d'une ligne à l'autre", en: "this gap runs over the end of a line")
    case .markup:
      Localized(
        fr: "mise en forme à l'intérieur d'un trou",
        en: "formatting inside a gap"
      )
    case .link: Localized(fr: "le trou est devenu un lien", en: "the gap has become a link")
    case .insideLink: Localized(fr: "trou dans un lien", en: "gap inside a link")
    case .empty: Localized(fr: "trou sans réponse", en: "gap without an answer")
    case .emptyAlternative:
      Localized(fr: "une réponse manque dans ce trou", en: "an answer is missing from this gap")
    case .oneChoice:
      Localized(fr: "un seul choix dans cette liste", en: "a single choice in this list")
    case .rightNotFirst:
      Localized(
        fr: "« = » n'est pas, ou pas seulement, devant le premier choix",
        en: "'=' is not, or not only, before the first choice"
      )
    case .choiceTwice(let text):
      Localized(
        fr: "le choix « \(text) » est là deux fois",
        en: "the choice '\(text)' is there twice"
      )
    case .alternativeTwice(let text):
      Localized(
        fr: "« \(text) » est déjà accepté dans ce trou",
        en: "'\(text)' is already accepted in this gap"
      )
    case .number(let text, .ambiguous):
      Localized(
        fr: "« \(text) » se lit de deux façons",
        en: "'\(text)' can be read in two ways"
      )
    case .number(let text, .tooLong):
      Localized(
        fr: "trop de décimales dans « \(text) »",
        en: "too many decimals in '\(text)'"
      )
    case .number(let text, .otherUnit):
      Localized(
        fr: "la tolérance de « \(text) » est dans une autre unité",
        en: "the tolerance of '\(text)' is in another unit"
      )
    case .number(let text, .notNumbers):
      Localized(
        fr: "« \(text) » n'est pas un nombre avec sa tolérance",
        en: "'\(text)' is not a number with its tolerance"
      )
    }
  }

  /// What to do about it.
  var help: Localized {
    switch self {
    case .unclosed, .overLines:
      Localized(
        fr: "écrivez-le sur une seule ligne, fermé par deux crochets : [[réponse]]",
        en: "write it on one line, closed by two brackets: [[answer]]"
      )
    case .markup:
      Localized(
        fr: "n'y mettez que du texte ; le gras va autour : **[[réponse]]**",
        en: "put nothing but text there; bold goes around it: **[[answer]]**"
      )
    case .link, .insideLink:
      Localized(
        fr: "pas de lien autour d'un trou, ni de parenthèse juste après : [[réponse]] (…)",
        en: "no link around a gap, and no parenthesis right after it: [[answer]] (…)"
      )
    case .empty, .emptyAlternative:
      Localized(
        fr: "écrivez ce qui est juste : [[réponse]] ou [[réponse|variante]]",
        en: "write what is right: [[answer]] or [[answer|variant]]"
      )
    case .oneChoice, .rightNotFirst:
      Localized(
        fr: "écrivez d'abord le bon choix, après « = », puis les autres : [[=bon|autre|autre]]",
        en: "write the right choice first, after '=', then the others: [[=right|other|other]]"
      )
    case .choiceTwice:
      Localized(
        fr: "changez l'un des deux, ou supprimez-le",
        en: "change one of them, or delete it"
      )
    case .alternativeTwice:
      Localized(
        fr:
          "supprimez-le : majuscules, accents et espaces ne comptent pas, ni l'écriture d'un nombre",
        en: "delete it: case, accents and spaces do not count, nor how a number is written"
      )
    case .number(_, .ambiguous):
      Localized(
        fr: "écrivez « 60 000 » pour soixante mille, « 60 » ou « 1,2340 » pour un nombre à virgule",
        en: "write '60 000' for sixty thousand, '60' or '1.2340' for a decimal"
      )
    case .number(_, .tooLong):
      Localized(
        fr: "gardez \(NumberText.decimals) décimales au plus",
        en: "keep \(NumberText.decimals) decimals at most"
      )
    case .number(_, .otherUnit), .number(_, .notNumbers):
      Localized(
        fr: "écrivez deux nombres de la même unité : [[75,5 ± 0,5]] ou [[12 mSv ± 1 mSv]]",
        en: "write two numbers of the same unit: [[75.5 ± 0.5]] or [[12 mSv ± 1 mSv]]"
      )
    }
  }
}
