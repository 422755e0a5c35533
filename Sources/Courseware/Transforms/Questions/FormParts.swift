/// The parts of a form that are the same in all of a page, put together once.
struct FormParts {
  private let hintOpening: Markup
  private let answersOpening: Markup
  private let explanationOpening: Markup

  /// To the trainer, hints and answers are shown at once, and said to be for nobody else.
  init(_ wording: Wording, edition: Edition) {
    let (state, answers): (String, Wording.Key) =
      edition == .trainer ? (" open", .answersTrainer) : ("", .answers)
    hintOpening = Self.disclosureOpening("hint", wording[.hint], state)
    answersOpening = Self.disclosureOpening("answers", wording[answers], state)
    explanationOpening = """
      <div class="explanation">
      <p class="explanation-title">\(wording[.explanation].escapedForHTML)</p>
      """
  }

  /// A new disclosure of a hint, which is still empty.
  var hint: MarkdownNode { .block(hintOpening, "</details>") }

  /// A new disclosure of the answers, which is still empty.
  var answers: MarkdownNode { .block(answersOpening, "</details>") }

  /// A new explanation, which says nothing yet.
  var explanation: MarkdownNode { .block(explanationOpening, "</div>") }

  private static func disclosureOpening(
    _ name: String,
    _ title: String,
    _ state: String
  ) -> Markup {
    "<details class=\"\(name)\"\(state)><summary>\(title.escapedForHTML)</summary>"
  }
}
