import Courseware

extension Report {
  /// What whoever holds the report must know.
  static let privacy = Localized(
    fr: "Données personnelles : ne les publiez pas, ne les envoyez qu’à qui doit les voir,"
      + " effacez-les à la fin de leur délai.",
    en: "Personal data: do not publish them, send them only to those who must see them, delete"
      + " them when their term is over."
  )

  /// The modules that assess and have questions, in order.
  var assessments: [Curriculum.Unit] {
    units.filter { $0.header.assessment != nil }
  }

  /// The modules that have questions, in order.
  var units: [Curriculum.Unit] { curriculum.units }

  /// The documents that the edition gives.
  var documents: [DocumentKind] { workshop.documents.given }
}

extension DocumentKind {
  /// The document in a narrow column.
  var sign: Localized {
    switch self {
    case .attendance: Localized(fr: "AP", en: "AT")
    case .completion: Localized(fr: "CR", en: "CO")
    case .achievement: Localized(fr: "AF", en: "AC")
    }
  }
}

extension HalfDay {
  /// How someone was there, in a narrow column.
  var sign: Localized {
    switch status {
    case .present, .partial: Localized(fr: "\(minutes)", en: "\(minutes)")
    case .excused: Localized(fr: "exc.", en: "exc.")
    case .absent: Localized(fr: "abs.", en: "abs.")
    case nil: Localized(fr: "?", en: "?")
    }
  }

  /// How someone was there, in words.
  var words: Localized { status.words }
}

extension Attendance.Status? {
  /// How someone was at a half-day, in words.
  var words: Localized {
    switch self {
    case .present: Localized(fr: "présence entière", en: "whole presence")
    case .partial: Localized(fr: "présence partielle", en: "partial presence")
    case .excused: Localized(fr: "absence excusée", en: "excused")
    case .absent: Localized(fr: "absence", en: "absent")
    case nil: Localized(fr: "rien n’est relevé", en: "nothing recorded")
    }
  }
}
