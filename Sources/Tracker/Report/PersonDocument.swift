import Courseware

/// A participant's standing as it is in the report in JSON.
struct PersonDocument: Encodable {
  struct HalfDay: Encodable {
    let session: String
    let status: String?
    let minutes: Int
    let evidence: String?
  }

  struct Score: Encodable {
    let module: String
    let percent: Int?
    let answered: Int
    let asked: Int
    let firstRight: Int
    let leftOut: Int
    let missing: Int
    let attempts: Int
    let attemptsBeyondLimit: Int
    let supervised: Bool
  }

  struct Document: Encodable {
    let document: String
    let entitled: Bool
    let issued: Bool
    let whyNot: [String]
    let percent: Int?
    let supervised: Bool
  }

  let id: String
  let title: String?
  let givenName: String?
  let familyName: String
  let email: String?
  let organisation: String?
  let rpps: String?
  let minutes: Int
  let attendance: [HalfDay]
  let scores: [Score]
  let documents: [Document]

  init(_ standing: Standing, in report: Report) {
    let person = standing.participant
    (id, title, givenName) = (person.id, person.title, person.givenName)
    (familyName, email) = (person.familyName, person.email)
    (organisation, rpps) = (person.organisation, person.rpps)
    minutes = standing.minutes
    attendance = standing.halfDays.map {
      HalfDay(
        session: $0.session,
        status: $0.status?.rawValue,
        minutes: $0.minutes,
        evidence: $0.evidence
      )
    }
    scores = standing.scores.map {
      Score(
        module: $0.module,
        percent: $0.percent,
        answered: $0.answered,
        asked: $0.asked,
        firstRight: $0.firstRight,
        leftOut: $0.leftOut,
        missing: $0.missing,
        attempts: $0.attempts,
        attemptsBeyondLimit: $0.attemptsBeyond,
        supervised: $0.isSupervised
      )
    }
    documents = standing.entitlements.map {
      Document(
        document: $0.document.rawValue,
        entitled: $0.isGranted,
        issued: $0.isIssued,
        whyNot: $0.obstacles.map { $0.words(report.curriculum)[report.language] },
        percent: $0.percent,
        supervised: $0.isSupervised
      )
    }
  }
}
