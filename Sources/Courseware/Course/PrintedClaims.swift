/// Claims that no document of an organiser may make, and which are looked for in what is printed.
///
/// A declaration of activity is no approval by the State (Code du travail, L.6352-12), and only an
/// action that the national agency has published counts as « DPC » (Code de la santé publique,
/// L.4021-1), of which this program holds no numbers.
enum PrintedClaims {
  /// What is wrong with a text; nil where nothing is.
  static func problem(in text: String) -> (message: Localized, help: Localized)? {
    let plain = text.folded.replacing("’", with: "'")
    // What the law asks to be said.
    let rest = plain.replacing("ne vaut pas agrement de l'etat", with: "")
    let namesState = authorities.contains { rest.contains($0) }
    if namesState, rest.contains(approval) || rest.contains(stateApproval) {
      return (
        Localized(
          fr: "un agrément de l'État ne peut pas être annoncé",
          en: "no approval by the State may be claimed"
        ),
        Localized(
          fr: "enlevez ces mots ; le numéro de déclaration s'imprime avec la seule mention permise"
            + " (Code du travail, L.6352-12)",
          en: "remove these words; the number of the declaration is printed with the only wording"
            + " allowed (Code du travail, L.6352-12)"
        )
      )
    }
    if text.contains("DPC") && text.contains(dpc)
      || rest.contains("developpement professionnel continu")
    {
      return (
        Localized(
          fr: "« DPC » ne peut pas être imprimé",
          en: "'DPC' cannot be printed"
        ),
        Localized(
          fr: "enlevez ces mots : il y faut les numéros de l'ODPC et de l'action publiée, que les"
            + " documents ne portent pas",
          en: "remove these words: they need the numbers of the ODPC and of the published action,"
            + " which documents do not bear"
        )
      )
    }
    return nil
  }

  /// What every claim of an approval names, in part; few texts do, and to make a Regex takes a
  /// millisecond.
  private static let authorities = [
    "etat", "minist", "prefe", "pouvoirs publics", "gouvernement", "state", "government",
  ]

  private static var approval: Regex<Substring> {
    /\b(?:agree|accredite|habilite|homologue|reconnu)e?s? (?:officiellement )?par (?:l'|le |la |les )(?:etat|ministere|ministre|prefecture|prefet|pouvoirs publics|gouvernement)/
  }

  private static var stateApproval: Regex<Substring> {
    /\bagrements? (?:de l'|d'|du |de la )(?:etat|ministere|prefecture|prefet|gouvernement)|\bstate[- ](?:approved|accredited)|\b(?:approved|accredited) by the (?:state|ministry|government)/
  }

  private static var dpc: Regex<Substring> { /\bO?DPC\b/ }
}

extension FieldReader {
  /// Notes the claims that some fields make, each given with its text, and that may not be printed.
  mutating func refuseClaims(_ texts: KeyValuePairs<String, String?>) {
    for (name, text) in texts {
      guard let problem = text.flatMap(PrintedClaims.problem) else { continue }
      note(problem.message, help: problem.help, at: name)
    }
  }
}
