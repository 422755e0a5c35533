/// What an action that develops skills may be, with a box each in the ministry's model.
///
/// The natures are those of article L6313-1 of the Code du travail.
enum ActionNature: String, CaseIterable {
  case training = "action de formation"
  case skillsAssessment = "bilan de compétences"
  case validation = "action de VAE"
  case apprenticeship = "action de formation par apprentissage"

  /// Knows a nature by its words; nil of anything else.
  init?(_ text: String) {
    let words = text.lowercased()
    if words.contains("apprentissage") {
      self = .apprenticeship
    } else if words.contains("vae") || words.contains("validation des acquis") {
      self = .validation
    } else if words.contains("bilan") {
      self = .skillsAssessment
    } else if words.contains("formation") {
      self = .training
    } else {
      return nil
    }
  }
}
