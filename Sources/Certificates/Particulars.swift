/// What a document prints beside what its certificate signs, kept as it was on the day of issue, so
/// that the same document can be made again.
///
/// Dates are like `2026-06-09`, times like `09:00`, local to the edition.
public struct Particulars: Codable, Hashable, Sendable {
  /// Who holds the edition.
  public struct Organiser: Codable, Hashable, Sendable {
    /// The name.
    public var name: String
    /// The postal address.
    public var address: String?
    /// The number of the declaration of activity.
    public var activityNumber: String?

    /// Names all of it.
    public init(
      name: String,
      address: String? = nil,
      activityNumber: String? = nil
    ) {
      self.name = name
      self.address = address
      self.activityNumber = activityNumber
    }
  }

  /// Who signs.
  public struct Signatory: Codable, Hashable, Sendable {
    /// The person's name.
    public var name: String
    /// The person's office.
    public var role: String?

    /// Names all of it.
    public init(
      name: String,
      role: String? = nil
    ) {
      self.name = name
      self.role = role
    }
  }

  /// One half-day and how much of it was attended.
  public struct HalfDay: Codable, Hashable, Sendable {
    /// The day.
    public var date: String
    /// When it began.
    public var start: String
    /// When it ended.
    public var end: String
    /// The titles of its modules.
    public var modules: [String]
    /// The trainer's name.
    public var trainer: String?
    /// The minutes taught, without breaks.
    public var plannedMinutes: Int
    /// The minutes attended.
    public var minutes: Int

    /// Names all of it.
    public init(
      date: String,
      start: String,
      end: String,
      modules: [String],
      trainer: String? = nil,
      plannedMinutes: Int,
      minutes: Int
    ) {
      self.date = date
      self.start = start
      self.end = end
      self.modules = modules
      self.trainer = trainer
      self.plannedMinutes = plannedMinutes
      self.minutes = minutes
    }
  }

  /// How what was learnt was assessed.
  public struct Evaluation: Codable, Hashable, Sendable {
    /// The assessment's title.
    public var title: String
    /// The score that was needed, in percent.
    public var needed: Int?
    /// The score that was reached, in percent.
    public var percent: Int
    /// Whether someone vouches for it; otherwise it is as a browser tells it.
    public var isSupervised: Bool

    /// Names all of it.
    public init(
      title: String,
      needed: Int? = nil,
      percent: Int,
      isSupervised: Bool
    ) {
      self.title = title
      self.needed = needed
      self.percent = percent
      self.isSupervised = isSupervised
    }
  }

  /// The form of address, such as « Dr ».
  public var title: String?
  /// The given name.
  public var givenName: String?
  /// The family name.
  public var familyName: String
  /// The employer or practice.
  public var organisation: String?
  /// Whether the person is self-employed; nil where nothing is known.
  public var isSelfEmployed: Bool?
  /// The number of a health professional: 11 digits.
  public var rpps: String?
  /// The holder of the edition.
  public var organiser: Organiser
  /// Who signs.
  public var signatory: Signatory?
  /// Where the edition was held.
  public var place: String?
  /// The nature of the action, such as « action de formation ».
  public var action: String?
  /// What was to be learnt, as the modules say, each once.
  public var objectives: [String]
  /// All half-days of the edition, in order.
  public var halfDays: [HalfDay]
  /// How what was learnt was assessed; of an `achievement` with an assessment only.
  public var evaluation: Evaluation?

  /// Names all of it.
  public init(
    title: String? = nil,
    givenName: String? = nil,
    familyName: String,
    organisation: String? = nil,
    isSelfEmployed: Bool? = nil,
    rpps: String? = nil,
    organiser: Organiser,
    signatory: Signatory? = nil,
    place: String? = nil,
    action: String? = nil,
    objectives: [String],
    halfDays: [HalfDay],
    evaluation: Evaluation? = nil
  ) {
    self.title = title
    self.givenName = givenName
    self.familyName = familyName
    self.organisation = organisation
    self.isSelfEmployed = isSelfEmployed
    self.rpps = rpps
    self.organiser = organiser
    self.signatory = signatory
    self.place = place
    self.action = action
    self.objectives = objectives
    self.halfDays = halfDays
    self.evaluation = evaluation
  }
}
