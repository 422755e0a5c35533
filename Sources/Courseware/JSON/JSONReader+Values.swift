extension JSONReader {
  /// A text in NFC.
  package mutating func text(_ value: JSONDocument.Value) -> String? {
    guard expect(.text, value) else { return nil }
    return document.text(of: value)
  }

  /// A text that a parser understands; `expected` says how it is written.
  package mutating func parsed<Parsed>(
    _ value: JSONDocument.Value,
    expected: Localized,
    _ parse: (String) -> Parsed?
  ) -> Parsed? {
    guard let text = text(value) else { return nil }
    let parsed = parse(text)
    if parsed == nil { noteMisread(text, expected: expected, at: value) }
    return parsed
  }

  /// One of the words that a choice has.
  package mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: JSONDocument.Value
  ) -> Choice? {
    guard let text = text(value) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    note(
      Localized(
        fr: "« \(text.shortened) » n'est pas l'une des valeurs possibles",
        en: "'\(text.shortened)' is not one of the possible values"
      ),
      help: .didYouMean(text, among: known),
      at: value
    )
    return nil
  }

  /// A whole number from 1 on.
  package mutating func count(_ value: JSONDocument.Value) -> Int? {
    guard expect(.number, value) else { return nil }
    if let count = document.integer(of: value), count >= 1 { return count }
    note(
      Localized(fr: "un nombre entier est attendu ici", en: "a whole number is expected here"),
      help: Localized(
        fr: "écrivez un nombre entier de 1 à 9007199254740991",
        en: "write a whole number from 1 to 9007199254740991"
      ),
      at: value
    )
    return nil
  }

  /// What stands in a list.
  package mutating func items(_ value: JSONDocument.Value) -> [JSONDocument.Value]? {
    expect(.list, value) ? Array(document.children(of: value)) : nil
  }

  /// Notes a value that is of another kind than expected.
  package mutating func expect(_ kind: JSONDocument.Kind, _ value: JSONDocument.Value) -> Bool {
    let found = document.kind(of: value)
    if found == kind { return true }
    note(
      Localized(
        fr: "il faut ici \(kind.name.french), et non \(found.name.french)",
        en: "\(kind.name.english) is expected here, not \(found.name.english)"
      ),
      help: found == .null ? .fillIn : kind.form,
      at: value
    )
    return false
  }

  /// Notes a text that is not what it should be.
  package mutating func noteMisread(
    _ text: String,
    expected: Localized,
    at value: JSONDocument.Value
  ) {
    note(
      text.isEmpty
        ? Localized(fr: "texte vide", en: "empty text")
        : Localized(
          fr: "« \(text.shortened) » n'est pas compris",
          en: "'\(text.shortened)' is not understood"
        ),
      help: Localized(fr: "écrivez \(expected.french)", en: "write \(expected.english)"),
      at: value
    )
  }
}

extension JSONDocument.Kind {
  fileprivate var name: Localized {
    switch self {
    case .object: Localized(fr: "un objet", en: "an object")
    case .list: Localized(fr: "une liste", en: "a list")
    case .text: Localized(fr: "un texte", en: "a text")
    case .number: Localized(fr: "un nombre", en: "a number")
    case .boolean: Localized(fr: "true ou false", en: "true or false")
    case .null: Localized(fr: "null", en: "null")
    }
  }

  fileprivate var form: Localized {
    switch self {
    case .object: Localized(fr: "écrivez { \"clé\": … }", en: "write { \"key\": … }")
    case .list: Localized(fr: "écrivez [ …, … ]", en: "write [ …, … ]")
    case .text:
      Localized(fr: "mettez-le entre guillemets droits", en: "put it in straight double quotes")
    case .number: Localized(fr: "écrivez-le sans guillemets", en: "write it without quotes")
    case .boolean: Localized(fr: "écrivez true ou false", en: "write true or false")
    case .null: Localized(fr: "écrivez null", en: "write null")
    }
  }
}

extension Localized {
  fileprivate static let fillIn = Localized(
    fr: "remplissez-le, ou supprimez la clé si elle n'est pas nécessaire",
    en: "fill it in, or delete the key if it is not needed"
  )

  /// The help that offers the nearest of some words, or all of them.
  package static func didYouMean(_ word: String, among known: [String]) -> Localized {
    suggestion(for: word.shortened, among: known).map(didYouMean)
      ?? Localized(
        fr: "possible : \(known.joined(separator: ", "))",
        en: "possible: \(known.joined(separator: ", "))"
      )
  }
}
