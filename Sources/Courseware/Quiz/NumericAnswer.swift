/// A number that answers a gap, with how far from it an answer may be.
public struct NumericAnswer: Hashable, Sendable {
  /// The number, in millionths.
  let millionths: Int

  /// How far off an answer may be, in millionths.
  let tolerance: Int

  /// The unit, which an answer may have too; empty where there is none.
  public let unit: String

  /// Whether a typed answer is near enough; exactly so at the edges.
  ///
  /// It may have the number's unit before or after it (of a number without one, a percent sign), a
  /// final full stop and spaces of every kind.
  public func accepts(_ given: String) -> Bool {
    guard let number = NumberText(bare(given)) else { return false }
    let (least, most) = (millionths - tolerance, millionths + tolerance)
    return number.floor >= least && (number.floor < most || number.floor == most && number.isExact)
  }

  /// A typed number without its unit and final full stop.
  private func bare(_ given: String) -> String {
    var text = Self.tidy(given)
    if text.last == "." { text = String(text.dropLast()).collapsed }
    let sign = unit.isEmpty ? "%" : unit
    if text.hasSuffix(sign) { return String(text.dropLast(sign.count)).collapsed }
    if text.hasPrefix(sign) { return String(text.dropFirst(sign.count)).collapsed }
    return text
  }
}

extension NumericAnswer {
  /// The number with a point and no more digits than it needs, as `answers.js` reads it.
  var number: String { Self.decimal(millionths) }

  /// The tolerance, likewise.
  var margin: String { Self.decimal(tolerance) }

  private static func decimal(_ millionths: Int) -> String {
    let digits = String(millionths.magnitude)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    var decimals = padded.suffix(6)
    while decimals.last == "0" { decimals.removeLast() }
    let whole = (millionths < 0 ? "-" : "") + padded.dropLast(6)
    return decimals.isEmpty ? whole : whole + "." + decimals
  }

  /// A text in NFC without invisible characters, with one kind of space, single, and one of dash.
  static func tidy(_ text: String) -> String {
    var tidy = ""
    for scalar in text.composed.collapsed.unicodeScalars
    where scalar.properties.generalCategory != .format {
      switch scalar {
      case "‐", "‑", "‒", "–", "—", "―", "−": tidy += "-"
      case "µ": tidy += "μ"
      default: tidy.unicodeScalars.append(scalar)
      }
    }
    return tidy.collapsed
  }
}
