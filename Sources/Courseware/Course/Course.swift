/// What a course says of itself in `course.yml`; it outlives any date.
public struct Course: Hashable, Sendable {
  /// What saved answers hang on: `[a-z0-9-]{1,200}`.
  public let id: String

  /// The title.
  public let title: String

  /// The language of the course, and of what is said about it.
  public let language: Language

  /// The colour of links and buttons.
  public let accent: AccentColour?

  /// Where the site is published, with a slash at its end.
  public let siteURL: String?

  /// The organiser's public keys, present and retired.
  public let keys: [PublicKeyFile]

  /// Whom the course is for.
  public let audience: String?

  /// What one must know or have before.
  public let prerequisites: String?

  /// Whom to write to.
  public let contact: String?

  /// Whom to write to about a disability.
  public let disabilityContact: String?

  /// The rules of the organiser's house.
  public let rules: String?
}

extension Course {
  /// Reads `course.yml`, noting everything that is wrong with it; nil where something needed is
  /// missing or wrong.
  public init?(yaml source: SourceText, diagnostics: inout [Diagnostic]) {
    let read = FieldReader.read(YAMLText(source), diagnostics: &diagnostics) { fields in
      Course(&fields)
    }
    guard let read else { return nil }
    self = read
  }

  private init?(_ fields: inout FieldReader) {
    let id = fields.parsed("id", expected: .name, required: true) { $0.isName ? $0 : nil }
    let title = fields.requiredText("title")
    let languages = Localized(fr: "fr ou en", en: "fr or en")
    let language = fields.parsed("language", expected: languages, required: true) {
      Language(rawValue: $0)
    }
    accent = AccentColour(&fields)
    siteURL = fields.parsed("site_url", expected: .webAddress, Self.siteURL)
    keys = fields.records("keys", PublicKeyFile.init)
    audience = fields.text("audience")
    prerequisites = fields.text("prerequisites")
    contact = fields.text("contact")
    disabilityContact = fields.text("disability_contact")
    rules = fields.text("rules")
    // Of these, documents print the title; the others are on the programme's page.
    fields.refuseClaims([
      "title": title, "audience": audience, "prerequisites": prerequisites, "rules": rules,
    ])
    guard let id, let title, let language else { return nil }
    self.id = id
    self.title = title
    self.language = language
  }

  private static func siteURL(_ text: String) -> String? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(" "),
      !text.contains("#"), !text.contains("?"), text.split(separator: "/").count >= 2
    else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }
}

extension Localized {
  static let webAddress = Localized(
    fr: "une adresse qui commence par https:// et finit par /",
    en: "an address that begins with https:// and ends with /"
  )

  static let date = Localized(
    fr: "une date qui existe, ainsi : 2026-06-09",
    en: "a date that exists, like this: 2026-06-09"
  )
}
