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
    let typed = MarkLine(nodes)
    for setting in typed.settings {
      diagnostics.append(
        document.source.diagnostic(
          .settingInSurvey(setting),
          help: .noSettings,
          line: line,
          pointingAt: String(setting)
        )
      )
    }
    if typed.holdsMore {
      let mark = Localized(fr: "[!sondage]", en: "[!survey]")
      diagnostics.append(
        document.source.diagnostic(
          .onlyName(after: mark),
          help: .promptBelow,
          line: line,
          pointingAt: typed.name ?? "]",
          "[!"
        )
      )
      return nil
    }
    guard typed.settings.isEmpty else { return nil }
    name = typed.name
  }
}

extension Localized {
  fileprivate static let noSettings = Localized(
    fr: "ôtez-le : un sondage n'a ni points ni ordre à mêler",
    en: "take it out: a survey has neither points nor an order to shuffle"
  )

  fileprivate static func settingInSurvey(_ setting: Substring) -> Localized {
    Localized(fr: "réglage « \(setting) » dans un sondage", en: "setting '\(setting)' in a survey")
  }
}
