import Courseware

extension Language {
  /// What stands in a command for the number that is to be typed.
  var placeholder: String {
    switch self {
    case .french: "NUMÉRO"
    case .english: "NUMBER"
    }
  }
}
