import Testing

@testable import Courseware
@testable import Tracker

/// Who may have which document, and why not.
@Suite struct EntitlementTests {
  private typealias Attempt = ReportedEdition.Attempt

  private static let allRight = ["capitale": "Paris", "couleurs": "Bleu+Blanc", "jour": "Mardi"]

  /// A share of 390 minutes, when someone came and left in each half-day, and what is said against
  /// the document.
  private static let stays: [(share: String, morning: String?, afternoon: String?, why: String?)] =
    [
      ("0.75", "09:00-12:30", "14:00-15:53", nil),
      ("0.75", "09:00-12:30", "14:00-15:52", "il manque 1 minute : 292 sur 390, il en faut 293"),
      ("0.75", "09:00-12:30", "14:00-15:00", "il manque 38 minutes : 255 sur 390, il en faut 293"),
      ("0.5", "09:00-12:30", nil, nil),
      ("0.500001", "09:00-12:30", nil, "il manque 1 minute : 195 sur 390, il en faut 196"),
      ("1", "09:00-12:30", "14:00-17:30", nil),
      ("1", "09:01-12:30", "14:00-17:30", "il manque 1 minute : 389 sur 390, il en faut 390"),
      ("0", "09:00-09:01", nil, nil),
      ("0", nil, nil, "aucune minute de présence relevée"),
    ]

  @Test(arguments: stays)
  func `minutes are compared in whole numbers`(
    share: String,
    morning: String?,
    afternoon: String?,
    why: String?
  ) throws {
    let edition = try ReportedEdition(
      documents: "\ndocuments: { attendance: { minimum_attendance: \(share) } }"
    )
    try edition.person("1", "Exemple")
    for (session, stay) in [("matin", morning), ("apres-midi", afternoon)] {
      guard let times = stay?.split(separator: "-").map(String.init) else { continue }
      try edition.presence("1", session, "partial", from: times[0], to: times[1])
    }
    try expect(why, of: "1", .attendance, edition)
  }

  @Test func `an achievement rests on the best finished attempt`() throws {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    try edition.presence("1", "matin")
    try edition.presence("1", "apres-midi")
    try expect("aucun résultat rattaché pour « Fin »", of: "1", .achievement, edition)

    let begun = Attempt(minutes: nil, answers: Self.allRight)
    try edition.results("a.json", of: "1", attempts: [begun])
    try expect("aucun résultat rattaché pour « Fin »", of: "1", .achievement, edition)

    let poor = Attempt(begun: 2000, answers: Self.allRight.merging(["jour": "Jeudi"]) { $1 })
    try edition.results("b.json", of: "1", attempts: [begun, poor])
    try expect("66 % : il en faut 70", of: "1", .achievement, edition)

    let good = Attempt(learner: 2, begun: 3000, answers: Self.allRight)
    try edition.results("c.json", of: "1", learner: 2, attempts: [good])
    let right = try expect(nil, of: "1", .achievement, edition)
    #expect(right?.percent == 100)
    #expect(right?.isSupervised == false)
    #expect(right?.basis(minutes: 390).french == "100 %, auto-évaluation déclarée")

    try edition.results("d.json", of: "1", attempts: [poor, good], supervisor: "Dr Exemple")
    #expect(try expect(nil, of: "1", .achievement, edition)?.isSupervised == true)
  }

  @Test(arguments: [(1, "1 minute relevée"), (2, "2 minutes relevées")])
  func `a document says on how many minutes it rests`(minutes: Int, words: String) throws {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    try edition.presence("1", "matin", "partial", from: "09:00", to: "09:0\(minutes)")
    let right = try expect(nil, of: "1", .attendance, edition)
    #expect(right?.basis(minutes: minutes).french == words)
  }

  @Test func `where supervision is asked for, only supervised attempts count`() throws {
    let edition = try ReportedEdition(
      documents:
        "\ndocuments: { achievement: { assessment: 90-fin, minimum_score: 70, supervised: true } }"
    )
    try edition.person("1", "Exemple")
    try edition.presence("1", "matin")
    try edition.results("a.json", of: "1", attempts: [Attempt(answers: Self.allRight)])
    try expect("aucun résultat surveillé pour « Fin »", of: "1", .achievement, edition)
    let poor = Attempt(begun: 2000, answers: ["capitale": "Lyon", "couleurs": "Bleu", "jour": nil])
    try edition.results("b.json", of: "1", attempts: [poor], supervisor: "Dr Exemple")
    try expect("16 % : il en faut 70", of: "1", .achievement, edition)
  }

  @Test func `nobody may have anything before the last day, and all reasons are told`() throws {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    let standing = try #require(try edition.standing("1", today: "2026-06-08"))
    let reasons = standing.entitlements.map { $0.reasons(edition.curriculum).french }
    #expect(
      reasons == [
        "l’édition dure jusqu’au 9 juin 2026 ; aucune minute de présence relevée",
        "l’édition dure jusqu’au 9 juin 2026 ; il manque 195 minutes : 0 sur 390, il en faut 195",
        "l’édition dure jusqu’au 9 juin 2026 ; il manque 293 minutes : 0 sur 390, il en faut 293"
          + " ; aucun résultat rattaché pour « Fin »",
      ]
    )
  }

  @Test(arguments: [
    ("0.75", 390, 293), ("0,75", 100, 75), ("1", 390, 390), ("0", 390, 0), ("0.333333", 3, 1),
    ("1.000000", 7, 7),
  ])
  func `a share is exact`(text: String, whole: Int, least: Int) throws {
    #expect(Share(text)?.least(of: whole) == least)
  }

  @Test(arguments: ["1.1", "2", "-0", "", ".5", "0.", "0.1234567", "1e-1", "0.5 ", "٠.٥"])
  func `what is no share is none`(text: String) {
    #expect(Share(text) == nil)
  }

  @discardableResult
  private func expect(
    _ why: String?,
    of id: String,
    _ document: DocumentKind,
    _ edition: ReportedEdition,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Entitlement? {
    let standing = try #require(try edition.standing(id))
    let right = standing.entitlements.first { $0.document == document }
    let reasons = right?.reasons(edition.curriculum).french
    #expect(reasons == why ?? "", sourceLocation: sourceLocation)
    #expect(right?.isGranted == (why == nil), sourceLocation: sourceLocation)
    return right
  }
}
