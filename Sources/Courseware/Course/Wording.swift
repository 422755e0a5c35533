/// The texts of pages and documents in one language, from `strings/fr.yml` or `strings/en.yml`.
public struct Wording: Hashable, Sendable {
  /// A text that code asks for by name.
  public enum Key: String, CaseIterable, Sendable {
    case activityNoticePattern = "activity_notice_pattern"
    case answers
    case answersTrainer = "answers_trainer"
    case assessmentName = "assessment_name"
    case attemptsMany = "attempts_many"
    case attemptsOne = "attempts_one"
    case breakPattern = "break_pattern"
    case calloutDefinition = "callout_definition"
    case calloutExample = "callout_example"
    case calloutKey = "callout_key"
    case calloutNote = "callout_note"
    case calloutTip = "callout_tip"
    case calloutTrainer = "callout_trainer"
    case calloutWarning = "callout_warning"
    case certificateAchievement = "certificate_achievement"
    case certificateAttendance = "certificate_attendance"
    case certificateCompletion = "certificate_completion"
    case certificateDay = "certificate_day"
    case certificateDone = "certificate_done"
    case certificateDoneAt = "certificate_done_at"
    case certificatePeriod = "certificate_period"
    case certificateScore = "certificate_score"
    case certificateScoreNeeded = "certificate_score_needed"
    case chooseOne = "choose_one"
    case completeText = "complete_text"
    case correct
    case correctionsInFiles = "corrections_in_files"
    case correctionsInOneFile = "corrections_in_one_file"
    case correctionsTitle = "corrections_title"
    case evaluationByAssessment = "evaluation_by_assessment"
    case evaluationByAssessments = "evaluation_by_assessments"
    case evaluationByQuestions = "evaluation_by_questions"
    case explanation
    case gapLabel = "gap_label"
    case gapLabelOnly = "gap_label_only"
    case glossaryTitle = "glossary_title"
    case hint
    case hours
    case hoursMinutes = "hours_minutes"
    case incorrect
    case matchPairs = "match_pairs"
    case minutes
    case noteBack = "note_back"
    case noteBackMany = "note_back_many"
    case noteName = "note_name"
    case notesHeading = "notes_heading"
    case oneAnswer = "one_answer"
    case or
    case pageTitlePattern = "page_title_pattern"
    case passMark = "pass_mark"
    case pointsMany = "points_many"
    case possibleAnswers = "possible_answers"
    case putInOrder = "put_in_order"
    case questionCountMany = "question_count_many"
    case questionCountOne = "question_count_one"
    case questionName = "question_name"
    case questionsDrawnMany = "questions_drawn_many"
    case questionsDrawnOne = "questions_drawn_one"
    case severalAnswers = "several_answers"
    case slideNamePattern = "slide_name_pattern"
    case slidesPagePattern = "slides_page_pattern"
    case surveyAnswer = "survey_answer"
    case surveyFree = "survey_free"
    case surveyName = "survey_name"
    case surveyOne = "survey_one"
    case surveyScale = "survey_scale"
    case surveyScaleEnds = "survey_scale_ends"
    case surveySeveral = "survey_several"
    case tableName = "table_name"
    case timePattern = "time_pattern"
    case verifierUntilPattern = "verifier_until_pattern"
    case verifierWithdrawnPattern = "verifier_withdrawn_pattern"
    case writeAnswer = "write_answer"
  }

  /// The language of the texts.
  public let language: Language

  /// Every text by its key, in NFC and typeset.
  public let texts: [String: String]

  /// The text of a key.
  public subscript(key: Key) -> String { texts[key.rawValue] ?? "" }

  /// The text of a key with its placeholders, such as `{n}`, filled in.
  public func text(_ key: Key, _ values: KeyValuePairs<String, String>) -> String {
    // By bytes, for every page has some such texts, and to cut by characters takes long.
    var pattern = self[key]
    return pattern.withUTF8 { pattern in
      var (text, index): ([UInt8], Int) = ([], 0)
      text.reserveCapacity(pattern.count + 64)
      while let opening = pattern.next(UInt8(ascii: "{"), from: index) {
        text += pattern[index..<opening]
        let closing = pattern.next(UInt8(ascii: "}"), from: opening)
        let name = pattern[(opening + 1)..<(closing ?? opening + 1)]
        if let closing, let value = values.first(where: { $0.key.utf8.elementsEqual(name) }) {
          text.append(text: value.value)
          index = closing + 1
        } else {
          text.append(pattern[opening])
          index = opening + 1
        }
      }
      text += pattern[index...]
      return String(decoding: text, as: UTF8.self)
    }
  }
}

extension Wording {
  /// Reads a file of strings, noting what is wrong with it and which keys it lacks.
  public init?(_ language: Language, yaml source: SourceText, diagnostics: inout [Diagnostic]) {
    let text = YAMLText(source)
    let read = FieldReader.read(text, diagnostics: &diagnostics) { $0.allTexts() }
    guard let read else { return nil }
    self.language = language
    texts = read.mapValues(language.typeset)
    for key in Key.allCases where self[key].isEmpty {
      diagnostics.append(
        Diagnostic(
          Localized(fr: "« \(key.rawValue) » manque", en: "'\(key.rawValue)' is missing"),
          help: Localized(
            fr: "ajoutez une ligne « \(key.rawValue): … »",
            en: "add a line '\(key.rawValue): …'"
          ),
          at: Position(file: source.file)
        )
      )
    }
  }

  /// A length of time in words, such as « 1 h 30 ».
  public func text(_ length: LengthOfTime) -> String {
    let (hours, minutes) = length.minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return text(.minutes, ["n": "\(minutes)"]) }
    if minutes == 0 { return text(.hours, ["n": "\(hours)"]) }
    let padded = minutes < 10 ? "0\(minutes)" : "\(minutes)"
    return text(.hoursMinutes, ["h": "\(hours)", "m": padded])
  }

  /// A number of questions in words, such as « 6 questions »; nil for none.
  public func questionCount(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: self[.questionCountOne]
    default: text(.questionCountMany, ["n": "\(count)"])
    }
  }
}
