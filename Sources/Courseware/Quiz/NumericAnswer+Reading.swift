extension NumericAnswer {
  /// What an author's answer is.
  enum Reading {
    case number(NumericAnswer)
    case words
    case fault(Fault)
  }

  /// Why what looks like a number can be no answer.
  enum Fault {
    /// `60,000`, which is sixty to some and sixty thousand to others.
    case ambiguous

    /// More decimals than are counted.
    case tooLong

    /// A tolerance in another unit.
    case otherUnit

    /// A tolerance of, or around, something that is no number.
    case notNumbers
  }

  /// Reads an answer as its author types it: `75,5`, `75,5 ± 0,5`, `60 000`, `75,5 % +/- 0,5 %`.
  ///
  /// A unit is a sign such as `%` or `°C`, or one word after a space. What is no number is words:
  /// `5G`, `25 mai 2018`, `06 12`; a tolerance may only stand between numbers.
  static func read(_ text: String) -> Reading {
    let parts = tidy(text.replacing("+/-", with: "±"))
      .split(separator: "±", omittingEmptySubsequences: false)
      .map(quantity)
    guard let center = parts[0], !center.number.hasLeadingZero || parts.count > 1 else {
      return parts.count == 1 ? .words : .fault(.notNumbers)
    }
    guard parts.count > 1 else { return reading(center, nil) }
    guard parts.count == 2, let margin = parts[1], margin.number.floor >= 0 else {
      return .fault(.notNumbers)
    }
    return reading(center, margin)
  }

  private typealias Quantity = (number: NumberText, unit: String)

  private static func reading(_ center: Quantity, _ margin: Quantity?) -> Reading {
    let numbers = [center.number, margin?.number].compactMap { $0 }
    if numbers.contains(where: \.isAmbiguous) { return .fault(.ambiguous) }
    if numbers.contains(where: { !$0.isExact }) { return .fault(.tooLong) }
    // `100 mSv ± 5 %` is not five millisieverts, whatever it is.
    let units = Set([center.unit, margin?.unit ?? ""]).subtracting([""])
    guard units.count <= 1 else { return .fault(.otherUnit) }
    return .number(
      NumericAnswer(
        millionths: center.number.floor,
        tolerance: margin?.number.floor ?? 0,
        unit: units.first ?? ""
      )
    )
  }

  /// A number and its unit; nil if the text is something else.
  private static func quantity(_ part: Substring) -> Quantity? {
    let text = String(part).collapsed
    if let sign = text.first, "€$£".contains(sign) {
      return NumberText(text.dropFirst().drop { $0 == " " }).map { ($0, String(sign)) }
    }
    let numeric = text.prefix { $0.isASCII && ($0.isNumber || " .,+-".contains($0)) }
    let unit = text[numeric.endIndex...]
    guard let first = unit.first else { return NumberText(text).map { ($0, "") } }
    let isSign = "%‰°€$£".contains(first)
    guard isSign || first.isLetter && numeric.last == " ",
      !unit.contains(where: { $0 == " " || $0.isASCII && $0.isNumber })
    else { return nil }
    return NumberText(String(numeric).collapsed).map { ($0, String(unit)) }
  }
}
