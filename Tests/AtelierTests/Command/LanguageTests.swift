import Testing

/// In which language the command speaks.
@Suite struct LanguageTests {
  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], true), (["LANG": "fr"], true), (["LANG": "fr_CA.UTF-8"], true),
    (["LANG": "C"], false), (["LANG": "en_GB.UTF-8"], false), ([:], false), (["LANG": ""], false),
    (["LANG": "C", "LC_ALL": "fr_FR.UTF-8"], true), (["LC_MESSAGES": "fr_FR", "LANG": "C"], true),
    (["LANG": "fr_FR.UTF-8", "LC_ALL": "C"], false), (["LANG": "fr_FR", "LC_ALL": ""], true),
  ])
  func `before the course is known, the computer's language counts`(
    environment: [String: String],
    isFrench: Bool
  ) throws {
    let course = try CourseOnDisk([:])
    for command in ["check", "build"] {
      let result = try course.atelier(command, language: nil, environment: environment)
      let said = isFrench ? "« Modules » n'existe pas" : "'Modules' does not exist"
      #expect(result == .init(status: 1, output: "", errors: "error: \(said)\n"))
    }
  }

  @Test(arguments: ["C", "fr_FR.UTF-8", nil])
  func `once it is known, its own counts`(language: String?) throws {
    let french = try CourseOnDisk(SmallCourse.french(with: ["Modules/a.docx": ""]))
    let english = try CourseOnDisk(SmallCourse.english(with: ["Modules/a.docx": ""]))
    #expect(
      try french.atelier("check", language: language).errors.hasPrefix(
        "Modules/a.docx: error: document de traitement de texte"
      )
    )
    #expect(
      try english.atelier("check", language: language).errors.hasPrefix(
        "Modules/a.docx: error: word processor's document"
      )
    )
  }

  @Test func `a course whose language cannot be read is spoken of in the computer's`() throws {
    let files = ["Modules/course.yml": "id: a\ntitle: A\nlanguage: de\n", "Modules/10-a.md": ""]
    let course = try CourseOnDisk(files)
    let french = try course.atelier("check", language: "fr_FR.UTF-8").errors
    #expect(french.contains("course.yml:3:11: error: « de » n'est pas compris"))
    let english = try course.atelier("check", language: "C").errors
    #expect(english.contains("course.yml:3:11: error: 'de' is not understood"))
  }
}
