import Courseware
import Typesetting

/// An address of the course's site, as a QR code and in print.
struct SiteCode {
  /// The address.
  let address: String

  /// Nil where the code would be too fine for a telephone to read from paper.
  let code: QRCode?

  /// A code of 26 mm must not be finer than 0.4 mm: version 10 has 65 squares with its quiet zone.
  private static let maximumVersion = 10

  /// The site itself; for a person with a number, with the number that the site then asks about.
  init?(of course: Course, for person: Participant? = nil) {
    guard let site = course.siteURL else { return nil }
    let number = person.flatMap { ParticipantNumber($0.id) }
    address = site + (number.map { "#n=\($0.text)" } ?? "")
    code = QRCode(address, maximumVersion: Self.maximumVersion)
  }
}
