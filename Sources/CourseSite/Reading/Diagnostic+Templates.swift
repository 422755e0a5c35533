public import Courseware

extension Diagnostic {
  /// Says what is not made because of errors in the templates, which were told before.
  public static func brokenTemplates(_ consequence: Localized) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "\(consequence.french) : il y a des erreurs dans les modèles",
        en: "\(consequence.english): there are errors in the templates"
      ),
      help: Localized(
        fr: "corrigez-les d'abord ; elles sont dites plus haut",
        en: "correct them first; they are shown above"
      )
    )
  }
}
