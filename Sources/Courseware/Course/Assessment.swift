/// How an assessment draws and judges its questions, as its front matter says.
public struct Assessment: Hashable, Sendable {
  /// The id of the module whose questions are borrowed; nil where they are its own.
  public let bank: String?

  /// How many questions one attempt draws; nil for all of them.
  public let draw: Int?

  /// The names of the questions that are in every draw, each once.
  public let anchors: [String]

  /// The share of the points, in percent, from which it is passed; nil where there is no mark.
  public let pass: Int?

  /// How many attempts one has; nil for any number.
  public let attempts: Int?
}

extension Assessment {
  /// The keys of a front matter that only an assessment has.
  static let keys = ["bank", "draw", "anchors", "pass", "attempts"]

  init(_ fields: inout FieldReader) {
    bank = fields.text("bank").map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 }
    draw = fields.parsed("draw", expected: .drawForm, Self.count)
    pass = fields.parsed("pass", expected: .passForm, Self.percent)
    attempts = fields.parsed("attempts", expected: .attemptsForm, Self.count)
    let names = fields.texts("anchors")
    var seen: Set<String> = []
    for (index, name) in names.enumerated() where !seen.insert(name).inserted {
      fields.note(
        Localized(fr: "« \(name) » est là deux fois", en: "'\(name)' is there twice"),
        help: Localized(fr: "gardez-en un seul", en: "keep one of them"),
        at: "anchors",
        item: index
      )
    }
    anchors = names
    if let draw, draw < seen.count {
      fields.note(
        Localized(
          fr: "tirage de \(draw), alors que \(seen.count) questions doivent toujours en être",
          en: "a draw of \(draw), but \(seen.count) questions that must always be in it"
        ),
        help: Localized(
          fr: "tirez-en au moins \(seen.count), ou raccourcissez « anchors »",
          en: "draw at least \(seen.count), or shorten 'anchors'"
        ),
        at: "draw"
      )
    }
  }

  /// How many questions one attempt has, out of a number that there are.
  public func drawn(of count: Int) -> Int { min(draw ?? count, count) }

  private static func count(_ text: String) -> Int? {
    Int(text).flatMap { (1...9999).contains($0) ? $0 : nil }
  }

  private static func percent(_ text: String) -> Int? {
    let number = text.hasSuffix("%") ? String(text.dropLast()).collapsed : text
    return Int(number).flatMap { (1...100).contains($0) ? $0 : nil }
  }
}

extension Localized {
  fileprivate static let drawForm = Localized(
    fr: "le nombre de questions à tirer, 1 au moins, ainsi : draw: 10",
    en: "how many questions to draw, at least 1, like this: draw: 10"
  )

  fileprivate static let passForm = Localized(
    fr: "un pourcentage de 1 à 100, ainsi : pass: 70 %",
    en: "a percentage from 1 to 100, like this: pass: 70 %"
  )

  fileprivate static let attemptsForm = Localized(
    fr: "le nombre d'essais, 1 au moins, ainsi : attempts: 2",
    en: "the number of attempts, at least 1, like this: attempts: 2"
  )
}
