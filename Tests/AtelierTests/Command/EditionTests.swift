import Testing

/// Which edition's dates and place the programme shows.
@Suite struct EditionTests {
  private let course: CourseOnDisk

  init() throws {
    course = try CourseOnDisk(
      SmallCourse.french(with: [
        "Modules/workshop.yml": Self.edition("Ville-Exemple"),
        "editions/automne.yml": Self.edition("Port-Exemple"),
        "editions/faux.yml": Self.edition("Nulle-Part") + "plac: ici\n",
      ])
    )
  }

  @Test(arguments: [
    ([], "Ville-Exemple"), (["--workshop", "editions/automne.yml"], "Port-Exemple"),
  ])
  func `is the one that is named, else the one beside the modules`(
    arguments: [String],
    place: String
  ) throws {
    let result = try course.atelier(["build"] + arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let programme = try course.text("site/index.html")
    #expect(programme.contains("<dd>\(place)</dd>"))
    #expect(programme.ranges(of: "-Exemple</dd>").count == 1)
  }

  @Test func `of a course without one, the programme shows none`() throws {
    try course.remove("Modules/workshop.yml")
    #expect(try course.atelier("build").status == 0)
    #expect(try !course.text("site/index.html").contains("-Exemple</dd>"))
  }

  @Test func `mistakes in the one that is named are shown, and only those`() throws {
    try course.write("Modules/workshop.yml", "id: [")
    let result = try course.atelier("check", "--workshop", "editions/faux.yml")
    #expect(result.status == 1)
    #expect(
      result.errors == """
        editions/faux.yml:4:1: error: clé inconnue « plac »
        4 | plac: ici
          | ^
        help: vouliez-vous dire « place » ?

        """
    )
  }

  private static func edition(_ place: String) -> String {
    "id: demo\norganiser: { name: Organisme }\nplace: \(place)\n"
  }
}
