import Courseware

/// The second part of a token: what its certificate says, in one order and one spelling.
struct Claims {
  let certificate: Certificate

  init(_ certificate: Certificate) {
    self.certificate = certificate
  }

  /// The claims as they are signed.
  var text: String {
    var members = [
      ("iss", certificate.issuer.quotedForJSON),
      ("jti", certificate.serial.text.quotedForJSON),
      ("nbf", String(certificate.issued.daysSince1970 * 86_400)),
      ("wid", certificate.edition.quotedForJSON),
      ("name", certificate.name.quotedForJSON),
      ("doc", certificate.kind.rawValue.quotedForJSON),
      ("title", certificate.title.quotedForJSON),
      ("from", certificate.from.isoText.quotedForJSON),
      ("to", certificate.to.isoText.quotedForJSON),
      ("min", String(certificate.minutes)),
    ]
    if let score = certificate.score { members.append(("score", String(score))) }
    if let replaces = certificate.replaces { members.append(("rep", replaces.text.quotedForJSON)) }
    return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  /// Makes sure that the claims can be read back as they are.
  func check() throws(Diagnostic) {
    let texts = [
      ("iss", certificate.issuer), ("wid", certificate.edition), ("name", certificate.name),
      ("title", certificate.title),
    ]
    for (claim, text) in texts where !text.isClaim { throw .noClaim(claim, text) }
    guard Claims(bytes: Array(text.utf8)) != nil else { throw .contradictoryClaims }
  }
}

extension String {
  /// Whether a token can hold it: something, in NFC, without control characters.
  var isClaim: Bool {
    let isPlain = unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }
    return !isEmpty && isPlain && Array(composed.utf8) == Array(utf8)
  }
}

extension Diagnostic {
  fileprivate static func noClaim(_ claim: String, _ text: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(text) » ne peut pas être signé (\(claim))",
        en: "'\(text)' cannot be signed (\(claim))"
      ),
      help: Localized(
        fr: "écrivez un texte sans caractère de contrôle, en Unicode composé (NFC)",
        en: "write a text without control characters, in composed Unicode (NFC)"
      )
    )
  }

  fileprivate static let contradictoryClaims = Diagnostic(
    Localized(
      fr: "ce que dit ce document se contredit : dates, minutes ou score",
      en: "what this document says contradicts itself: dates, minutes or score"
    ),
    help: Localized(
      fr: "vérifiez les dates de workshop.yml et la durée de présence",
      en: "check the dates in workshop.yml and the time attended"
    )
  )
}
