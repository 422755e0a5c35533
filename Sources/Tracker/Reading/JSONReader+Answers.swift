import Courseware

// The kinds of values that files from learners' browsers have.
extension JSONReader {
  /// What modules and questions are called.
  mutating func name(_ value: JSONDocument.Value) -> String? {
    parsed(value, expected: .name) { $0.isName ? $0 : nil }
  }

  /// A list of names, each there once.
  mutating func distinctNames(_ value: JSONDocument.Value) -> [String]? {
    guard let items = items(value) else { return nil }
    var known: Set<String> = []
    return items.compactMap { item in
      guard let name = name(item) else { return nil }
      if !known.insert(name).inserted {
        note(
          Localized(fr: "« \(name) » est là deux fois", en: "'\(name)' is there twice"),
          help: Localized(fr: "gardez-en un seul", en: "keep one of them"),
          at: item
        )
      }
      return name
    }
  }

  /// A list of texts, each of at most so many characters.
  mutating func texts(_ value: JSONDocument.Value, limit: Int = .max) -> [String]? {
    guard let items = items(value) else { return nil }
    return items.compactMap { item in
      guard let text = text(item) else { return nil }
      guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
      note(
        Localized(
          fr: "réponse de plus de \(limit) caractères",
          en: "an answer of more than \(limit) characters"
        ),
        help: .fromTheSite,
        at: item
      )
      return nil
    }
  }

  /// What was given to each question of an attempt.
  mutating func givenByName(_ value: JSONDocument.Value) -> [String: [String]] {
    var answers: [String: [String]] = [:]
    for (name, value) in named(value) ?? [] {
      answers[name] = fields(of: value, required: ["given"])?["given"].flatMap { texts($0) }
    }
    return answers
  }

  /// 128 random bits.
  mutating func randomID(_ value: JSONDocument.Value) -> String? {
    let form = Localized(
      fr: "32 chiffres hexadécimaux en minuscules",
      en: "32 hexadecimal digits in lower case"
    )
    return parsed(value, expected: form) { text in
      let isHexadecimal = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
      }
      return isHexadecimal && text.utf8.count == 32 ? text : nil
    }
  }

  /// The digest of what the course asked.
  mutating func build(_ value: JSONDocument.Value) -> String? {
    let form = Localized(
      fr: "« sha256- » et l'empreinte du cours",
      en: "'sha256-' and the course's digest"
    )
    return parsed(value, expected: form) { text in
      let isDigest = text.utf8.dropFirst(7).allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"),
          UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"):
          true
        default: false
        }
      }
      return text.hasPrefix("sha256-") && isDigest && (8...107).contains(text.utf8.count)
        ? text : nil
    }
  }

  /// An edition's id, or `null`.
  mutating func identifierOrNull(_ value: JSONDocument.Value) -> String? {
    isNull(value) ? nil : identifier(value)
  }

  /// A moment, or `null`.
  mutating func instantOrNull(_ value: JSONDocument.Value) -> Instant? {
    isNull(value) ? nil : instant(value)
  }

  /// A participant's number, or `null`.
  mutating func participantOrNull(_ value: JSONDocument.Value) -> String? {
    if isNull(value) { return nil }
    let form = Localized(
      fr: "un numéro de participant avec sa lettre, ainsi : \"017-T\"",
      en: "a participant's number with its letter, like this: \"017-T\""
    )
    return parsed(value, expected: form) { ParticipantNumber($0)?.text }
  }

  private func isNull(_ value: JSONDocument.Value) -> Bool { document.kind(of: value) == .null }
}

extension Localized {
  fileprivate static let fromTheSite = Localized(
    fr: "demandez à la personne de l'enregistrer de nouveau depuis le site",
    en: "ask the person to save it again from the site"
  )
}
