/// The markup of a drop-down, and of the same choices on paper.
struct ChoiceMarkup {
  private let options: String

  /// The choices in a row, to be read where a drop-down cannot be opened.
  let onPaper: String

  /// Takes keys and texts in the order in which they are shown.
  init(_ choices: [(key: String, text: String)], _ wording: Wording) {
    let rows = choices.map { "<option value=\"\($0.key)\">\($0.text.escapedForHTML)</option>" }
    options = "<option value=\"\">\(wording[.chooseOne].escapedForHTML)</option>" + rows.joined()
    let list = choices.map(\.text).joined(separator: " · ")
    onPaper = wording.text(.possibleAnswers, ["list": list]).escapedForHTML
  }

  /// The drop-down, on whose element attributes stand.
  func select(_ attributes: String) -> String { "<select \(attributes)>\(options)</select>" }
}
