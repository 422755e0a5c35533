/// How long an edition's data are kept, in whole years after its last day.
public struct Retention: Hashable, Sendable {
  /// Years for attendance; 6 by default.
  var attendanceYears = 6

  /// Years for results; 1 by default.
  var resultsYears = 1

  /// Years for survey answers; 1 by default.
  var surveyYears = 1

  /// What is kept for a time of its own.
  public enum Kind: CaseIterable, Sendable {
    /// Who was there.
    case attendance

    /// What people answered.
    case results

    /// What nobody in particular answered.
    case survey
  }

  init() {}

  /// The last day on which something is kept, given the edition's last day.
  public func end(of kind: Kind, after lastDay: CalendarDate) -> CalendarDate {
    switch kind {
    case .attendance: lastDay.yearsLater(attendanceYears)
    case .results: lastDay.yearsLater(resultsYears)
    case .survey: lastDay.yearsLater(surveyYears)
    }
  }

  init(_ fields: inout FieldReader) {
    attendanceYears = fields.years("attendance_years") ?? attendanceYears
    resultsYears = fields.years("results_years") ?? resultsYears
    surveyYears = fields.years("survey_years") ?? surveyYears
  }
}

extension FieldReader {
  fileprivate mutating func years(_ name: String) -> Int? {
    let form = Localized(fr: "un nombre d'années de 0 à 50", en: "a number of years from 0 to 50")
    return parsed(name, expected: form) { text in
      Int(text).flatMap { (0...50).contains($0) ? $0 : nil }
    }
  }
}
