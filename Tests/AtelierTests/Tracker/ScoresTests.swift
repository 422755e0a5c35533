import Testing

@testable import Courseware
@testable import Tracker

/// What people reached, by module and by question.
@Suite struct ScoresTests {
  private typealias Attempt = ReportedEdition.Attempt

  private func score(_ module: String, _ edition: ReportedEdition) throws -> ModuleScore? {
    try edition.standing("1")?.scores.first { $0.module == module }
  }

  private func edition() throws -> ReportedEdition {
    let edition = try ReportedEdition()
    try edition.person("1", "Exemple")
    return edition
  }

  @Test func `answers of all files are joined: the first first one, the last last one`() throws {
    let files: [(String, Int, Int, [String: String])] = [
      ("a.json", 1, 1000, ["ciel": "Vert"]),
      ("b.json", 1, 2000, ["ciel": "Vert > Bleu", "an": "1895"]),
      ("c.json", 2, 3000, ["ciel": "Bleu > Rouge"]),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let edition = try edition()
      for (name, learner, moment, answers) in order.map({ files[$0] }) {
        try edition.results(name, of: "1", learner: learner, at: moment, answers)
      }
      let score = try #require(try score("10-lire", edition))
      #expect(score.answered == 2)
      #expect(score.asked == 2)
      #expect(score.firstRight == 1)
      #expect(score.reached == 2)
      #expect(score.points == 3)
      #expect(score.percent == 66)
    }
  }

  @Test func `what the course no longer has is left out, and told`() throws {
    let edition = try edition()
    try edition.results(
      "a.json",
      of: "1",
      build: "sha256-other",
      ["ciel": "Turquoise", "an": "1895", "perdue": "Oui"],
      attempts: [
        Attempt(answers: [
          "capitale": "Paris", "couleurs": "Bleu+Kaki", "jour": nil, "perdue": "Oui",
        ])
      ]
    )
    let lesson = try #require(try score("10-lire", edition))
    #expect((lesson.percent, lesson.leftOut, lesson.asked) == (100, 1, 1))
    let exam = try #require(try score("90-fin", edition))
    #expect((exam.percent, exam.leftOut, exam.asked, exam.answered) == (50, 2, 3, 2))
    let tasks = try edition.report().tasks
    #expect(tasks.contains { $0.kind == .resultsOfOtherBuild })
    let leftOut = try #require(tasks.first { $0.kind == .answersLeftOut })
    #expect(leftOut.items.map(\.text.french) == ["Lire : 1"])
    let check = try #require(tasks.first { $0.kind == .attemptsToCheck })
    #expect(
      check.items.map(\.text.french) == [
        "Exemple (1), « Fin » : 2 questions ou options n’y sont plus"
      ]
    )
  }

  @Test func `attempts are told apart by browser and time, and too many are told`() throws {
    let edition = try edition()
    let first = Attempt(learner: 1, begun: 1000, answers: ["capitale": "Lyon"])
    let other = Attempt(learner: 2, begun: 1000, answers: ["capitale": "Nice"])
    try edition.results("a.json", of: "1", attempts: [first])
    try edition.results("b.json", of: "1", attempts: [first, other])
    #expect(try score("90-fin", edition)?.attempts == 2)
    #expect(try score("90-fin", edition)?.attemptsBeyond == 0)
    let right = ["capitale": "Paris", "couleurs": "Bleu+Blanc", "jour": "Mardi"]
    let third = Attempt(learner: 2, begun: 2000, answers: right)
    try edition.results("c.json", of: "1", attempts: [third])
    let score = try #require(try score("90-fin", edition))
    #expect((score.attempts, score.attemptsBeyond, score.percent) == (3, 1, 100))
    let task = try edition.report().tasks.first { $0.kind == .attemptsBeyondLimit }
    #expect(task?.items.map(\.text.french) == ["Exemple (1) : 3 essais à « Fin », pour 2 permis"])
  }

  @Test func `gain is counted on the anchors of those who did both, in their order`() throws {
    let edition = try ReportedEdition()
    let (wrong, right) = (
      ["capitale": "Lyon", "couleurs": "Bleu", "jour": "Mardi"],
      ["capitale": "Paris", "couleurs": "Bleu+Blanc", "jour": "Mardi"]
    )
    let before = Attempt(assessment: "05-avant", answers: wrong)
    for (id, attempts) in [
      ("1", [before, Attempt(begun: 2000, answers: right)]),
      ("2", [before, Attempt(begun: 2000, answers: wrong), Attempt(begun: 3000, answers: right)]),
      ("3", [before]),
      (
        "4",
        [Attempt(assessment: "05-avant", begun: 9000, answers: right), Attempt(answers: wrong)]
      ),
    ] {
      try edition.person(id, "Exemple")
      try edition.results("\(id).json", of: id, learner: Int(id) ?? 0, attempts: attempts)
    }
    let gains = try edition.report().gains
    #expect(gains.map(\.people) == [2])
    #expect(gains.first?.anchors.map(\.question) == ["capitale", "couleurs"])
    #expect(gains.first?.anchors.map(\.before) == [0, 0])
    #expect(gains.first?.anchors.map(\.after) == [1, 1])
    #expect(gains.first?.percentBefore == 0)
    #expect(gains.first?.percentAfter == 50)
  }

  @Test func `the mistake that most made is told in its words`() throws {
    let edition = try ReportedEdition()
    for (number, town) in ["Paris", "Nice", "Lyon", "Nice", "Lyon", "Nice"].enumerated() {
      try edition.person("\(number)", "Exemple")
      try edition.results(
        "\(number).json",
        of: "\(number)",
        learner: number,
        ["an": number < 2 ? "1896" : "1895"],
        attempts: [Attempt(answers: ["capitale": town])]
      )
    }
    let modules = try edition.report().modules
    #expect(modules.map(\.module) == ["10-lire", "90-fin"])
    let capital = try #require(modules.last?.questions.first)
    #expect((capital.count, capital.right) == (6, 1))
    #expect(capital.commonMistake?.text == "Nice")
    #expect(capital.commonMistake?.count == 3)
    #expect(capital.discrimination == nil)
    #expect(modules.first?.questions.first?.commonMistake?.text == "1896")
  }

  @Test func `discrimination is told from thirty people on`() throws {
    for (people, expected) in [(29, nil), (30, 1.0)] {
      let edition = try ReportedEdition()
      for number in 0..<people {
        let good = number % 2 == 0
        try edition.person("\(number)", "Exemple")
        let answers = ["capitale": good ? "Paris" : "Lyon", "jour": good ? "Mardi" : "Jeudi"]
        try edition.results(
          "\(number).json",
          of: "\(number)",
          learner: number,
          attempts: [Attempt(answers: answers)]
        )
      }
      let questions = try edition.report().modules.first?.questions ?? []
      #expect(
        questions.map { $0.discrimination.map { ($0 * 1000).rounded() / 1000 } } == [
          expected, expected,
        ]
      )
    }
  }

  @Test func `surveys are shown from five answers on`() throws {
    let edition = try ReportedEdition()
    for respondent in 1...4 {
      try edition.survey(respondent, ["rythme": "Bon", "recommander": "5", "garder": "Tout !"])
    }
    var questions = try edition.report().surveys.first?.questions ?? []
    #expect(questions.map { $0.content == nil } == [true, true, true])
    try edition.survey(5, ["rythme": "Trop lent", "recommander": "1"])
    questions = try edition.report().surveys.first?.questions ?? []
    #expect(questions.map(\.count) == [5, 5, 4])
    #expect(questions.map { $0.content == nil } == [false, false, true])
    guard case .options(let options) = questions[0].content,
      case .scale(let numbers) = questions[1].content
    else {
      Issue.record("not what was asked")
      return
    }
    #expect(options.map(\.text) == ["Trop lent", "Bon"])
    #expect(options.map(\.count) == [1, 4])
    #expect(numbers.map(\.count) == [1, 0, 0, 0, 4])
  }
}
