import Courseware

extension Participant {
  init?(_ value: JSONDocument.Value, _ file: inout JSONReader) {
    let optional = [
      "title", "given_name", "email", "organisation", "practice", "rpps", "updated_at",
    ]
    let fields = file.fields(of: value, required: ["id", "family_name"], optional: optional)
    guard let fields else { return nil }
    let id = fields["id"].flatMap { file.identifier($0) }
    let familyName = fields["family_name"].flatMap { file.personText($0) }
    title = fields["title"].flatMap { file.personText($0) }
    givenName = fields["given_name"].flatMap { file.personText($0) }
    email = fields["email"].flatMap { file.address($0) }
    organisation = fields["organisation"].flatMap { file.personText($0) }
    practice = fields["practice"].flatMap { file.choice($0) }
    rpps = fields["rpps"].flatMap { file.rpps($0) }
    updatedAt = fields["updated_at"].flatMap { file.instant($0) }
    guard let id, let familyName else { return nil }
    self.id = id
    self.familyName = familyName
  }
}

extension JSONReader {
  fileprivate mutating func address(_ value: JSONDocument.Value) -> String? {
    guard let text = personText(value) else { return nil }
    if text.isAddress { return text }
    let form = Localized(fr: "une adresse e-mail", en: "an e-mail address")
    noteMisread(text, expected: form, at: value)
    return nil
  }

  fileprivate mutating func rpps(_ value: JSONDocument.Value) -> String? {
    let form = Localized(
      fr: "les 11 chiffres du numéro RPPS, sans espace",
      en: "the 11 digits of the RPPS number, without spaces"
    )
    return parsed(value, expected: form) { $0.isRPPS ? $0 : nil }
  }
}
