/// Which documents an edition gives, and to whom; a document that is not named is not given.
public struct DocumentRules: Hashable, Sendable {
  /// The rule of the « attestation de présence ».
  public struct Attendance: Hashable, Sendable {
    /// The share of the minutes of all sessions that is needed; nil for any minute.
    public let minimumAttendance: Share?
  }

  /// The rule of the « certificat de réalisation ».
  public struct Completion: Hashable, Sendable {
    /// The nature of the action, such as « action de formation ».
    public let action: String

    /// The share of the minutes of all sessions that is needed; nil for any minute.
    public let minimumAttendance: Share?
  }

  /// The rule of the « attestation de fin de formation ».
  public struct Achievement: Hashable, Sendable {
    /// The share of the minutes of all sessions that is needed; nil for any minute.
    public let minimumAttendance: Share?

    /// The id of the module that assesses.
    public let assessment: String?

    /// The score that is needed in it, in percent.
    public let minimumScore: Int?

    /// Whether the assessment is taken under supervision.
    public let supervised: Bool
  }

  /// When the « attestation de présence » is given; nil for never.
  public var attendance: Attendance?

  /// When the « certificat de réalisation » is given; nil for never.
  public var completion: Completion?

  /// When the « attestation de fin de formation » is given; nil for never.
  public var achievement: Achievement?

  /// The documents that are given.
  public var given: [DocumentKind] {
    DocumentKind.allCases.filter { kind in
      switch kind {
      case .attendance: attendance != nil
      case .completion: completion != nil
      case .achievement: achievement != nil
      }
    }
  }

  init() {}

  init(_ fields: inout FieldReader, known: Workshop.KnownNames) {
    attendance = fields.record("attendance") {
      Attendance(minimumAttendance: $0.share("minimum_attendance"))
    }
    completion = fields.record("completion") { fields in
      let action = fields.requiredText("action")
      fields.refuseClaims(["action": action])
      let share = fields.share("minimum_attendance")
      return action.map { Completion(action: $0, minimumAttendance: share) }
    }
    achievement = fields.record("achievement") { fields in
      let assessment = fields.text("assessment")
      if let assessment {
        fields.noteUnknown(assessment, among: known.modules, what: .module, at: "assessment")
        if known.lessons.contains(assessment) { fields.noteLesson(assessment) }
      }
      return Achievement(
        minimumAttendance: fields.share("minimum_attendance"),
        assessment: assessment,
        minimumScore: fields.percent("minimum_score"),
        supervised: fields.yesOrNo("supervised") ?? false
      )
    }
  }
}

extension FieldReader {
  /// A lesson tells what is right and can be answered anew: nothing rests on it.
  fileprivate mutating func noteLesson(_ id: String) {
    note(
      Localized(fr: "« \(id).md » n'est pas une évaluation", en: "'\(id).md' is no assessment"),
      help: Localized(
        fr: "nommez un module dont l'en-tête dit « kind: assessment »",
        en: "name a module whose front matter says 'kind: assessment'"
      ),
      at: "assessment"
    )
  }

  fileprivate mutating func share(_ name: String) -> Share? {
    let form = Localized(fr: "un nombre de 0 à 1, ainsi : 0.75", en: "a number from 0 to 1: 0.75")
    return parsed(name, expected: form) { Share($0) }
  }

  fileprivate mutating func percent(_ name: String) -> Int? {
    let form = Localized(fr: "un nombre entier de 0 à 100", en: "a whole number from 0 to 100")
    return parsed(name, expected: form) { text in
      Int(text).flatMap { (0...100).contains($0) ? $0 : nil }
    }
  }

  fileprivate mutating func yesOrNo(_ name: String) -> Bool? {
    parsed(name, expected: Localized(fr: "true ou false", en: "true or false")) { Bool($0) }
  }
}
