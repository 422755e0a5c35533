import Courseware

/// What stands in a list's own column of numbers.
enum TypedNumber: Hashable, Sendable {
  /// A participant's number.
  case id(String)

  /// Somebody who is nobody known, whatever the name.
  case new

  /// A row's number, which tells nothing of a person; nil where nothing stands there.
  init?(_ text: String) throws(CellFault) {
    if text.isEmpty || text.allSatisfy(\.isASCIIDigit) { return nil }
    if ["nouveau", "nouvelle", "new"].contains(text.listWords) {
      self = .new
      return
    }
    let upper = text.uppercased()
    if ParticipantNumber(upper) != nil {
      self = .id(upper)
      return
    }
    let digits = text.prefix(while: \.isASCIIDigit)
    let isMistyped = text.dropFirst(digits.count).wholeMatch(of: /[-\s]?[A-Za-z]/) != nil
    let right = isMistyped ? Int(digits).flatMap { ParticipantNumber($0)?.text } : nil
    guard right == nil, text.isIdentifier else {
      throw CellFault(
        Localized(
          fr: "« \(text.shortened) » n'est pas un numéro de participant",
          en: "'\(text.shortened)' is not a participant's number"
        ),
        kind: Localized(fr: "numéros illisibles", en: "unreadable numbers"),
        help: right.map(Localized.didYouMean)
          ?? Localized(
            fr: "laissez la cellule vide : le numéro sera donné",
            en: "leave the cell empty: the number will be given"
          )
      )
    }
    self = .id(text)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
