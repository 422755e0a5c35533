import Foundation

/// What is compared of an answer in words: not its case, accents, spaces, quotes and final stop.
///
/// `answers.js` does the same; one table of cases, Tests/Fixtures/answers.json, holds both. Nothing
/// here depends on a locale.
enum AnswerText {
  /// A text reduced to what counts when answers are compared.
  ///
  /// Compatibility decomposition takes ligatures, wide letters and accents apart. Quotation marks
  /// go; dashes become hyphens and all apostrophes one; no space stays beside these two, nor before
  /// the signs that French sets one before.
  static func normal(_ text: String) -> String {
    // To Unicode, the acute accent as it is typed alone is a space with an accent.
    let apostrophes = text.unicodeScalars.map { $0 == "´" ? "'" : $0 }
    let decomposed = String(String.UnicodeScalarView(apostrophes))
      .decomposedStringWithCompatibilityMapping
    var normal = ""
    var space = false
    for scalar in decomposed.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .format: continue
      default: break
      }
      if scalar.properties.isWhitespace {
        space = true
        continue
      }
      let letters = letters(of: scalar)
      guard let first = letters.unicodeScalars.first else { continue }
      if space, let last = normal.unicodeScalars.last, !joining.contains(last),
        !joining.contains(first), !afterNoSpace.contains(first)
      {
        normal += " "
      }
      space = false
      normal += letters
    }
    while let last = normal.unicodeScalars.last, last == "." || last == " " {
      normal.unicodeScalars.removeLast()
    }
    return normal
  }

  private static let joining: Set<Unicode.Scalar> = ["'", "-"]

  private static let afterNoSpace: Set<Unicode.Scalar> = [";", ":", "!", "?", "%"]

  /// What a character is compared as; nothing for a quotation mark.
  private static func letters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "«", "»", "“", "”", "„", "‟", "‹", "›": ""
    case "'", "’", "‘", "‛", "ʼ", "′", "`": "'"
    case "-", "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "Œ", "œ": "oe"
    case "Æ", "æ": "ae"
    case "ß", "ẞ": "ss"
    case "Ø", "ø": "o"
    case "Ł", "ł": "l"
    case "ς": "σ"
    default: scalar.properties.lowercaseMapping
    }
  }
}
