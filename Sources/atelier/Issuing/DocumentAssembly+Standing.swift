import Certificates
import Courseware
import Tracker

extension DocumentAssembly {
  /// What is signed of someone who is entitled to a document.
  func certificate(
    _ right: Entitlement,
    of standing: Standing,
    serial: Serial,
    replaces: Serial? = nil
  ) -> Certificate {
    certificate(
      right.document,
      name: standing.participant.nameAlone,
      minutes: standing.minutes,
      score: right.percent,
      serial: serial,
      replaces: replaces
    )
  }

  /// What is printed of someone who is entitled to a document.
  ///
  /// - Parameters:
  ///   - right: the document.
  ///   - standing: whose it is.
  ///   - sessionMinutes: the minutes taught in each half-day, in the edition's order.
  /// - Returns: all that is printed.
  func particulars(
    _ right: Entitlement,
    of standing: Standing,
    sessionMinutes: [Int]
  ) -> Particulars {
    let person = standing.participant
    var particulars = particulars(
      minutes: zip(standing.halfDays, sessionMinutes).map { ($0.minutes, $1) },
      evaluation: right.document == .achievement
        ? evaluation(percent: right.percent, isSupervised: right.isSupervised) : nil
    )
    particulars.title = person.title
    particulars.givenName = person.givenName
    particulars.familyName = person.familyName
    particulars.organisation = person.organisation
    particulars.isSelfEmployed = person.practice.map { $0 == .selfEmployed }
    particulars.rpps = person.rpps
    return particulars
  }
}
