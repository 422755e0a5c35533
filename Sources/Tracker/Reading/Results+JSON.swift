import Courseware

extension Results {
  init?(_ file: inout JSONReader) {
    let fields = file.fields(
      of: file.document.root,
      required: [
        "format", "version", "course", "workshop", "build", "participant", "learner", "saved_at",
        "answers", "assessments",
      ],
      optional: ["ticks"]
    )
    guard let fields else { return nil }
    let course = fields["course"].flatMap { file.name($0) }
    workshop = fields["workshop"].flatMap { file.identifierOrNull($0) }
    let build = fields["build"].flatMap { file.build($0) }
    participant = fields["participant"].flatMap { file.participantOrNull($0) }
    let learner = fields["learner"].flatMap { file.randomID($0) }
    let savedAt = fields["saved_at"].flatMap { file.instant($0) }
    answers = fields["answers"].map { Answer.all($0, &file) } ?? [:]
    attempts = fields["assessments"].map { Attempt.all($0, of: learner ?? "", &file) } ?? []
    if let ticks = fields["ticks"] { file.checkTicks(ticks) }
    guard let course, let build, let learner, let savedAt else { return nil }
    self.course = course
    self.build = build
    self.learner = learner
    self.savedAt = savedAt
  }
}

extension Results.Answer {
  fileprivate static func all(
    _ value: JSONDocument.Value,
    _ file: inout JSONReader
  ) -> [String: Results.Answer] {
    var answers: [String: Results.Answer] = [:]
    for (name, value) in file.named(value) ?? [] {
      answers[name] = Results.Answer(value, &file)
    }
    return answers
  }

  private init?(_ value: JSONDocument.Value, _ file: inout JSONReader) {
    let fields = file.fields(of: value, required: ["first", "given", "tries", "at"])
    guard let fields else { return nil }
    let first = fields["first"].flatMap { file.texts($0) }
    let given = fields["given"].flatMap { file.texts($0) }
    let tries = fields["tries"].flatMap { file.count($0) }
    let at = fields["at"].flatMap { file.instant($0) }
    guard let first, let given, let tries, let at else { return nil }
    self.init(first: first, given: given, tries: tries, at: at)
  }
}

extension Results.Attempt {
  /// What tells attempts at one assessment apart.
  private struct Identity: Hashable {
    let learner: String
    let startedAt: Instant
  }

  fileprivate static func all(
    _ value: JSONDocument.Value,
    of learner: String,
    _ file: inout JSONReader
  ) -> [Results.Attempt] {
    var attempts: [Results.Attempt] = []
    for (assessment, list) in file.named(value) ?? [] {
      var known: Set<Identity> = []
      for value in file.items(list) ?? [] {
        guard let attempt = Results.Attempt(value, at: assessment, of: learner, &file) else {
          continue
        }
        let identity = Identity(learner: attempt.learner, startedAt: attempt.startedAt)
        if !known.insert(identity).inserted { file.noteSameAttempt(at: value) }
        attempts.append(attempt)
      }
    }
    return attempts
  }

  private init?(
    _ value: JSONDocument.Value,
    at assessment: String,
    of learner: String,
    _ file: inout JSONReader
  ) {
    let fields = file.fields(
      of: value,
      required: ["attempt", "drawn", "answers", "started_at", "finished_at"],
      optional: ["learner"]
    )
    guard let fields else { return nil }
    let number = fields["attempt"].flatMap { file.count($0) }
    drawn = fields["drawn"].flatMap { file.distinctNames($0) } ?? []
    answers = fields["answers"].map { file.givenByName($0) } ?? [:]
    let startedAt = fields["started_at"].flatMap { file.instant($0) }
    finishedAt = fields["finished_at"].flatMap { file.instantOrNull($0) }
    self.learner = fields["learner"].flatMap { file.randomID($0) } ?? learner
    guard let number, let startedAt else { return nil }
    self.assessment = assessment
    self.number = number
    self.startedAt = startedAt
  }
}

extension JSONReader {
  fileprivate mutating func noteSameAttempt(at value: JSONDocument.Value) {
    note(
      Localized(
        fr: "cette tentative est là deux fois (même « learner », même « started_at »)",
        en: "this attempt is there twice (same 'learner', same 'started_at')"
      ),
      help: Localized(fr: "gardez-en une seule", en: "keep one of them"),
      at: value
    )
  }

  /// Ticks concern the learner alone; that they are well formed is all that is asked.
  fileprivate mutating func checkTicks(_ value: JSONDocument.Value) {
    for (_, boxes) in named(value) ?? [] {
      for (_, box) in named(boxes) ?? [] { _ = expect(.boolean, box) }
    }
  }
}
