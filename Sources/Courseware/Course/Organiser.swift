/// Who holds an edition and answers for its documents.
public struct Organiser: Hashable, Sendable {
  /// Who signs.
  public struct Signatory: Hashable, Sendable {
    /// The person's name.
    public let name: String

    /// The person's office.
    public let role: String?

    init?(_ fields: inout FieldReader) {
      let name = fields.requiredText("name")
      role = fields.text("role")
      fields.refuseClaims(["name": name, "role": role])
      guard let name else { return nil }
      self.name = name
    }
  }

  /// The name.
  public let name: String

  /// The postal address.
  public let address: String?

  /// The number of the declaration of activity, printed only in the wording of article L.6352-12
  /// of the Code du travail.
  public let activityNumber: String?

  /// Who signs documents.
  public let signatory: Signatory?

  /// The logo's file, relative to the course's folder.
  public let logo: String?

  /// Where attendees send their results.
  public let resultsEmail: String?

  init?(_ fields: inout FieldReader) {
    let name = fields.requiredText("name")
    address = fields.text("address")
    activityNumber = fields.text("activity_number")
    signatory = fields.record("signatory", Signatory.init)
    logo = fields.text("logo")
    fields.refuseClaims([
      "name": name, "address": address, "activity_number": activityNumber,
    ])
    let address = Localized(fr: "une adresse e-mail", en: "an e-mail address")
    resultsEmail = fields.parsed("results_email", expected: address) {
      $0.wholeMatch(of: /[^@\s<>]+@[^@\s<>]+/).map { String($0.output) }
    }
    guard let name else { return nil }
    self.name = name
  }
}
