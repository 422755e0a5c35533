import Testing

/// The digest of a course's questions, by which results are told from those of other questions.
@Suite struct BuildDigestTests {
  private static func module(_ questions: String..., prose: String = "Bonjour.") -> String {
    "---\ntitle: Un\n---\n\(prose)\n\n\(questions.joined(separator: "\n\n"))\n"
  }

  private static func question(
    _ label: String = "une",
    prompt: String = "Oui ?",
    options: String = "- [x] Oui\n> - [ ] Non"
  ) -> String {
    "> [!quiz] \(label)\n> \(prompt)\n>\n> \(options)"
  }

  private func digest(_ modules: [String: String]) throws -> String {
    let files = Dictionary(uniqueKeysWithValues: modules.map { ("Modules/\($0).md", $1) })
    let disk = try CourseOnDisk(SmallCourse.french(with: files))
    let result = try disk.atelier("build")
    #expect(result.status == 0, "\(result.errors)")
    let script = try disk.text("site/assets/course.js")
    return try String(#require(script.firstMatch(of: /"build":"(sha256-[0-9a-f]{64})"/)).1)
  }

  @Test func `stays while only places and words change`() throws {
    let other = Self.question("autre")
    let before = try digest(["10-un": Self.module(Self.question(), other)])
    let same: [[String: String]] = [
      ["10-un": Self.module(other, Self.question())],
      ["10-un": Self.module(Self.question()), "20-deux": Self.module(other)],
      ["10-un": Self.module(Self.question(prompt: "Vraiment ?"), other, prose: "Bonsoir.")],
      ["10-un": Self.module(Self.question(), other + "\n>\n> > [!indice]\n> > Pensez.")],
    ]
    for modules in same { #expect(try digest(modules) == before) }
  }

  @Test(arguments: [
    question("autrement"),
    question("une points=2"),
    question(options: "- [ ] Oui\n> - [x] Non"),
    question(options: "- [x] Oui\n> - [ ] Non\n> - [ ] Peut-être"),
    question(options: "- [x] Oui\n> - [x] Non"),
    question("deux") + "\n\n" + question(),
  ])
  func `changes with what an answer could be worth`(questions: String) throws {
    let before = try digest(["10-un": Self.module(Self.question())])
    #expect(try digest(["10-un": Self.module(questions)]) != before)
  }
}
