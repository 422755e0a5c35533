import ArgumentParser
import Courseware

/// A language as it is typed on the command line.
enum LanguageName: String, ExpressibleByArgument, CaseIterable {
  case fr, en

  /// The language that it names.
  var language: Language {
    switch self {
    case .fr: .french
    case .en: .english
    }
  }
}
