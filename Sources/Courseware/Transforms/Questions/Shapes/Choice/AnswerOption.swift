/// An option of a question, still as nodes of the tree.
struct AnswerOption {
  /// The words to choose by.
  let label: [MarkdownNode]

  /// What else belongs to the option: figures, code.
  var details: [MarkdownNode]

  /// What is said when it was chosen.
  var feedback: [MarkdownNode]

  /// Whether its box is ticked.
  let isCorrect: Bool

  /// The words without markup.
  let text: String

  /// The line of the file on which it stands.
  let line: Int

  /// What saved answers call it.
  let key: String

  init(label: [MarkdownNode], box: TaskBox, line: Int) {
    self.label = label
    isCorrect = box == .ticked
    text = label.plainText.collapsed
    key = OptionKey.make(text)
    self.line = line
    details = []
    feedback = []
  }
}

extension AnswerOption {
  /// A problem with the option, pointing at its box.
  func diagnostic(_ message: Localized, _ help: Localized, _ source: SourceText) -> Diagnostic {
    source.diagnostic(message, help: help, line: line, pointingAt: "[", "☐", "☑", "☒")
  }

  /// What is wrong with the texts of a question's options: one that is empty or there twice.
  static func textFaults(_ options: [AnswerOption], _ source: SourceText) -> [Diagnostic] {
    var seen = Set<String>(minimumCapacity: options.count)
    return options.compactMap { option in
      if option.text.isEmpty { return option.diagnostic(.emptyOption, .writeOption, source) }
      let isNew = seen.insert(option.key).inserted
      return isNew ? nil : option.diagnostic(.optionTwice(option.text), .changeOption, source)
    }
  }
}
