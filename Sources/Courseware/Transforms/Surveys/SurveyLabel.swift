/// What stands after `[!sondage]` on its line: a name, and nothing else.
struct SurveyLabel {
  /// The name; nil where it is to be made from the prompt.
  let name: String?

  /// Reads the nodes that stood after the mark and frees them; nil where they are no label.
  init?(
    _ nodes: [MarkdownNode],
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) {
    let isPlain = nodes.allSatisfy { $0.kind == .text }
    let words = nodes.reduce(into: "") { $0 += $1.plainText }.collapsed.split(separator: " ")
    for node in nodes { node.free() }
    let settings = words.filter { $0.contains("=") }
    for setting in settings {
      diagnostics.append(
        document.source.diagnostic(
          .settingInSurvey(setting),
          help: .noSettings,
          line: line,
          pointingAt: String(setting)
        )
      )
    }
    let names = words.filter { !$0.contains("=") }
    if !isPlain || names.count > 1 || names.contains(where: { !Slug.isName($0) }) {
      diagnostics.append(
        document.source.diagnostic(
          .promptOnSurveyMark,
          help: .promptBelowSurveyMark,
          line: line,
          pointingAt: names.first.map(String.init) ?? "]",
          "[!"
        )
      )
      return nil
    }
    guard settings.isEmpty else { return nil }
    name = names.first.map(String.init)
  }
}

extension Localized {
  fileprivate static let promptOnSurveyMark = Localized(
    fr: "seul un nom peut suivre « [!sondage] » sur sa ligne",
    en: "only a name can follow '[!survey]' on its line"
  )

  fileprivate static let promptBelowSurveyMark = Localized(
    fr:
      "écrivez la question sur la ligne d'en dessous ; un nom est fait de a-z, 0-9 et de traits d'union",
    en: "write the prompt on the line below; a name is made of a-z, 0-9 and hyphens"
  )

  fileprivate static let noSettings = Localized(
    fr: "ôtez-le : un sondage n'a ni points ni ordre à mêler",
    en: "take it out: a survey has neither points nor an order to shuffle"
  )

  fileprivate static func settingInSurvey(_ setting: Substring) -> Localized {
    Localized(fr: "réglage « \(setting) » dans un sondage", en: "setting '\(setting)' in a survey")
  }
}
