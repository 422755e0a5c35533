/// Warns where the front matter's duration does not fit the text.
///
/// People read some 200 words a minute (Brysbaert 2019 gives 238 for English non-fiction; learning
/// is slower) and take a minute a question, half of one where no answer is right.
struct Durations: Transform {
  private static let wordsPerMinute = 200

  func apply(to document: borrowing MarkdownDocument, draft: inout ModuleDraft) {
    // What is for the trainer takes no time of those who read.
    guard draft.edition == .attendee, let stated = draft.header.duration?.minutes else { return }
    let words = draft.wordsRead(in: document.root)
    let tenths =
      words * 10 / Self.wordsPerMinute + draft.questionsMet * 10 + draft.surveyQuestions.count * 5
    // 30 % off, and never over a difference of less than two minutes.
    guard abs(stated * 10 - tenths) * 10 > tenths * 3, abs(stated * 10 - tenths) > 20 else {
      return
    }
    let estimate = max(1, (tenths + 5) / 10)
    draft.diagnostics.append(
      draft.header.warning(
        Localized(
          fr: "durée annoncée de \(stated) min, alors que le texte en demande environ \(estimate)",
          en: "the stated length is \(stated) min, but the text takes about \(estimate)"
        ),
        help: Localized(
          fr: "\(words) mots à 200 par minute, et une minute par question : corrigez la durée",
          en: "\(words) words at 200 a minute, and a minute a question: correct the duration"
        ),
        at: "duration",
        in: document.source
      )
    )
  }
}

extension ModuleDraft {
  /// How many questions one reader meets: an assessment shows those that it draws.
  fileprivate var questionsMet: Int {
    let count = bank?.questions.count ?? questions.count
    return header.assessment?.drawn(of: count) ?? count
  }

  /// How many words one reader meets.
  fileprivate func wordsRead(in root: MarkdownNode) -> Int {
    guard header.assessment != nil else { return index.wordCount }
    let count = bank?.questions.count ?? questions.count
    let words = bank?.questionWordCount ?? questionWordCount
    return root.wordsBelow - questionWordCount + words * questionsMet / max(count, 1)
  }
}
