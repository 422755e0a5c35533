public import Courseware

/// Specimens for people who do not exist, so that the organiser sees every document before the day.
public enum Rehearsal {
  /// An invented person.
  public struct Person: Hashable, Sendable {
    /// The form of address.
    public let title: String?
    /// The given name.
    public let givenName: String?
    /// The family name.
    public let familyName: String
    /// The employer or practice.
    public let organisation: String?
    /// Whether the person is self-employed; nil where nothing is known.
    public let isSelfEmployed: Bool?
    /// The number of a health professional.
    public let rpps: String?

    init(
      _ title: String?,
      _ givenName: String?,
      _ familyName: String,
      _ organisation: String? = nil,
      isSelfEmployed: Bool? = nil,
      rpps: String? = nil
    ) {
      self.title = title
      self.givenName = givenName
      self.familyName = familyName
      self.organisation = organisation
      self.isSelfEmployed = isSelfEmployed
      self.rpps = rpps
    }

    /// The name as it is printed.
    public var name: String { [givenName, familyName].compactMap(\.self).joined(separator: " ") }
  }

  /// The shortest, the longest and the strangest names that an edition may meet.
  public static let people = [
    Person(nil, nil, "Ex"),
    Person("Dr", "Éloïse", "Exemple-Martin", "Centre d’imagerie (exemple)", isSelfEmployed: true),
    Person(
      "Pr",
      "Marie-Antoinette-Joséphine",
      "de l’Exemple-Inventé de La Tour-du-Modèle d’Essai-en-Vexin",
      "Groupe hospitalier universitaire inventé des Grands-Exemples, site du Modèle",
      isSelfEmployed: false,
      rpps: "00000000000"
    ),
    Person("Mme", "Þóra Łucja", "O’Exemple-Şpécîmen", isSelfEmployed: true, rpps: "00000000000"),
    Person("M.", "Nguyễn Văn", "Thử-Nghiệm", "Hôpital de l’Exemple", isSelfEmployed: false),
    Person(nil, "Ὑπόδειγμα", "Примерова"),
    Person("Dr", "WILHELMMAWW", "MAMMOWWSKI-EXEMPLE", "Cabinet WW"),
    Person(
      nil,
      "Donaudampfschifffahrtselektrizitäten",
      "Hauptbetriebswerkbauunterbeamtengesellschaft"
    ),
  ]

  /// The serial that all specimens bear.
  public static let serial = Serial.none

  /// Specimens of a document for all those people, some of whom missed a half-day.
  ///
  /// - Parameters:
  ///   - certificate: one for anybody who attended all.
  ///   - particulars: what is printed besides.
  /// - Returns: the specimens, which bear no token.
  public static func specimens(
    of certificate: Certificate,
    _ particulars: Particulars
  ) -> [IssuedDocument] {
    people.enumerated().map { index, person in
      var (certificate, particulars) = (certificate, particulars)
      certificate.serial = serial
      certificate.name = person.name
      certificate.replaces = index == 1 ? serial : nil
      particulars.title = person.title
      particulars.givenName = person.givenName
      particulars.familyName = person.familyName
      particulars.organisation = person.organisation
      particulars.isSelfEmployed = person.isSelfEmployed
      particulars.rpps = person.rpps
      if index % 3 == 2, let last = particulars.halfDays.indices.last, last > 0 {
        certificate.minutes -= particulars.halfDays[last].minutes
        particulars.halfDays[last].minutes = 0
      }
      if index % 2 == 1 { particulars.evaluation?.isSupervised.toggle() }
      return IssuedDocument(certificate: certificate, particulars: particulars, token: nil)
    }
  }
}
