/// What stands after `[!quiz]` on its line: a name, `points=2`, `shuffle=no`.
struct QuestionLabel {
  /// The name; nil where it is to be made from the prompt.
  private(set) var name: String?

  /// What the question is worth.
  private(set) var points = 1

  /// Whether the page may show the options in another order.
  private(set) var shuffles = true

  /// Reads the nodes that stood after the mark and frees them; nil where they are no label.
  init?(
    _ nodes: [MarkdownNode],
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    let typed = MarkLine(nodes)
    if typed.holdsMore {
      let mark = Localized(fr: "[!quiz]", en: "[!quiz]")
      diagnostics.append(
        document.source.diagnostic(
          .onlyName(after: mark),
          help: .promptBelow,
          line: line,
          pointingAt: typed.first,
          "[!"
        )
      )
      return nil
    }
    name = typed.name
    for setting in typed.settings {
      guard let (message, help) = read(setting) else { continue }
      diagnostics.append(
        document.source.diagnostic(message, help: help, line: line, pointingAt: String(setting))
      )
      return nil
    }
  }

  /// Takes in one setting; what is wrong with it, if anything.
  private mutating func read(_ setting: Substring) -> (Localized, Localized)? {
    let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let (key, value) = (String(parts[0]), String(parts[1]))
    switch key {
    case "points":
      guard let number = Int(value), (1...100).contains(number) else {
        return (.badSetting(setting), Localized(fr: "ainsi : points=2", en: "like this: points=2"))
      }
      points = number
    case "shuffle":
      guard value == "no" || value == "yes" else {
        return (
          .badSetting(setting), Localized(fr: "ainsi : shuffle=no", en: "like this: shuffle=no")
        )
      }
      shuffles = value == "yes"
    default:
      let near = suggestion(for: key, among: ["points", "shuffle"])
      return (.badSetting(setting), near.map(Localized.didYouMean) ?? .possibleSettings)
    }
    return nil
  }
}

extension Localized {
  fileprivate static let possibleSettings = Localized(
    fr: "réglages possibles : points=2, shuffle=no",
    en: "possible settings: points=2, shuffle=no"
  )

  fileprivate static func badSetting(_ setting: Substring) -> Localized {
    Localized(fr: "réglage « \(setting) » non compris", en: "setting '\(setting)' not understood")
  }
}
