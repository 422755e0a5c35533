public import Courseware

/// Something that is left to do for an edition, or to be known before anything is issued.
public struct ReportTask: Sendable {
  /// What it is about; the raw values are those of the report in JSON.
  public enum Kind: String, CaseIterable, Sendable {
    /// A half-day is still to come.
    case sessionToCome = "session-to-come"

    /// Of some people nothing is recorded at a half-day that was held.
    case attendanceMissing = "attendance-missing"

    /// Nothing proves some presences.
    case evidenceMissing = "evidence-missing"

    /// Attendance is recorded of an id that is nobody's.
    case attendanceOfNobody = "attendance-of-nobody"

    /// Attendance is recorded at a half-day that the edition does not have.
    case attendanceOfNoSession = "attendance-of-no-session"

    /// Results belong to nobody yet.
    case resultsToAttach = "results-to-attach"

    /// Two participants are probably one person.
    case probableDouble = "probable-double"

    /// Some made more attempts than an assessment allows.
    case attemptsBeyondLimit = "attempts-beyond-limit"

    /// Some attempts do not fit the assessment as it is now.
    case attemptsToCheck = "attempts-to-check"

    /// The course no longer has what some answers name.
    case answersLeftOut = "answers-left-out"

    /// Results were given to another state of the questions.
    case resultsOfOtherBuild = "results-of-other-build"

    /// A document can be issued to all.
    case documentReady = "document-ready"

    /// A document cannot be issued to some.
    case documentBlocked = "document-blocked"

    /// A document is issued to all.
    case documentIssued = "document-issued"

    /// Issued documents no longer agree with the register.
    case documentsOutdated = "documents-outdated"

    /// Something has been kept as long as it may be.
    case retentionOver = "retention-over"
  }

  /// One of the things of its kind.
  public struct Item: Sendable {
    /// What is the case.
    public let text: Localized

    /// What to type, where a command does it.
    public let command: String?

    /// Says what is the case, and what to type.
    public init(_ text: Localized, command: String? = nil) {
      (self.text, self.command) = (text, command)
    }
  }

  /// What it is about.
  public let kind: Kind

  /// What is the case, without its full stop.
  public let title: Localized

  /// The people, half-days or files that it is about.
  public let items: [Item]

  init(_ kind: Kind, _ title: Localized, _ items: [Item] = []) {
    (self.kind, self.title, self.items) = (kind, title, items)
  }
}
