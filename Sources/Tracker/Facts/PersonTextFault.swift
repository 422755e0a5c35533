import Courseware

/// What keeps a text from being a name or another short text about a person, wherever it is typed:
/// it is printed on documents, one line of it.
enum PersonTextFault {
  /// It is longer than is allowed.
  case tooLong

  /// It holds a character that nobody sees and that moves or turns what stands around it.
  case invisible(Unicode.Scalar)

  /// Finds what is wrong with a text; nil where nothing is.
  ///
  /// - Parameters:
  ///   - text: the text, in NFC.
  ///   - isAllowed: whether an invisible character is let pass all the same.
  init?(_ text: String, allowing isAllowed: (Unicode.Scalar) -> Bool = { _ in false }) {
    let limit = Limits.personTextCharacters
    // Most names are short and in ASCII.
    if text.utf8.count <= limit, text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return nil }
    if let control = text.unicodeScalars.first(where: { $0.isControl && !isAllowed($0) }) {
      self = .invisible(control)
    } else if text.unicodeScalars.count > limit {
      self = .tooLong
    } else {
      return nil
    }
  }

  /// What is the case.
  var message: Localized {
    switch self {
    case .tooLong:
      let limit = Limits.personTextCharacters
      return Localized(
        fr: "texte de plus de \(limit) caractères",
        en: "a text of more than \(limit) characters"
      )
    case .invisible(let scalar):
      let code = String(scalar.value, radix: 16, uppercase: true)
      let padded = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Localized(
        fr: "caractère invisible interdit ici (\(padded))",
        en: "invisible character that is not allowed here (\(padded))"
      )
    }
  }

  /// What to do about it.
  var help: Localized {
    switch self {
    case .tooLong: Localized(fr: "raccourcissez-le", en: "shorten it")
    case .invisible:
      Localized(
        fr: "effacez-le, ou tapez le texte de nouveau",
        en: "delete it, or type the text again"
      )
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, the end of a line or paragraph, or one of those that embed
  /// or turn the direction of a text.
  fileprivate var isControl: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
