/// Warns where the front matter's duration does not fit the text.
///
/// A reader is given a minute for 180 words, a minute for a question and half of one where no answer
/// is right. Most adults read English non-fiction at 175 to 300 words a minute, 238 in the mean
/// (Brysbaert, Journal of Memory and Language 109, 2019), so that nearly all have time enough.
struct Durations: Transform {
  private static let wordsPerMinute = 180

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
    let (estimate, rate) = (max(1, (tenths + 5) / 10), Self.wordsPerMinute)
    draft.diagnostics.append(
      draft.header.warning(
        Localized(
          fr: "durée annoncée de \(stated) min, alors que le texte en demande environ \(estimate)",
          en: "the stated length is \(stated) min, but the text takes about \(estimate)"
        ),
        help: Localized(
          fr: "\(words) mots à \(rate) par minute, et une minute par question : corrigez la durée",
          en: "\(words) words at \(rate) a minute, and a minute a question: correct the duration"
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
