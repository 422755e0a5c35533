extension QuestionBody {
  /// Whether a question can be made of the parts; notes what is missing or doubtful.
  func isSound(
    line: Int,
    _ document: borrowing MarkdownDocument,
    _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    let before = diagnostics.count
    let source = document.source
    let report = { (message: Localized, help: Localized, line: Int) in
      source.diagnostic(message, help: help, line: line, pointingAt: "[!", "[", "☐", "☑")
    }
    if options.isEmpty {
      diagnostics.append(report(.noOptions, .addOptions, line))
    } else if prompt.first?.kind != .paragraph {
      diagnostics.append(report(.noPrompt, .writePrompt, line))
    } else if !options.contains(where: \.isCorrect) {
      diagnostics.append(report(.noTick, .tickOne, line))
    } else if options.allSatisfy(\.isCorrect) {
      var warning = report(.allTicked, .untickOne, line)
      warning.severity = .warning
      diagnostics.append(warning)
    }
    var seen: Set<String> = []
    for option in options {
      if option.text.isEmpty {
        diagnostics.append(report(.emptyOption, .writeOption, option.line))
      } else if !seen.insert(option.key).inserted {
        diagnostics.append(report(.optionTwice(option.text), .changeOption, option.line))
      }
    }
    return !Array(diagnostics[before...]).hasErrors
  }
}
