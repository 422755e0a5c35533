import Certificates
import Courseware

extension Certificate {
  /// A certificate of an invented person, to be changed by tests.
  static func example() throws -> Certificate {
    let dates = ["2026-06-10", "2026-06-09"].compactMap { CalendarDate($0) }
    let serial = Serial("5W8M0Q2ZB7HD3YK1N6T9RXCAEF")
    guard let serial, let issued = dates.first, let day = dates.last else {
      throw Diagnostic(Localized(fr: "exemple impossible", en: "impossible example"))
    }
    return Certificate(
      serial: serial,
      issuer: "Fédération exemple des radiologues",
      issued: issued,
      edition: "demo-2026-06-09",
      name: "Dr Éloïse Exemple-Martin",
      kind: .achievement,
      title: "Réseaux sociaux et radiologie",
      from: day,
      to: day,
      minutes: 405,
      score: 85,
      replaces: Serial("01234567890123456789ABCDEF")
    )
  }
}
