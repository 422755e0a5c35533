import Testing

/// Folders that are no course, and front matters and files of settings that are no YAML.
@Suite struct BadCourseTests {
  @Test func `a folder that is no course is said to be none`() throws {
    let small = Array(SmallCourse.french.keys)
    let inputs = [
      BadInput(name: "an empty folder", missing: small) { try $0.folder.makeFolder("Modules") },
      BadInput(name: "no folder", missing: small),
      BadInput(name: "a file", files: ["Modules": ""], missing: small),
      BadInput(name: "no course.yml", missing: ["Modules/course.yml"]),
      BadInput(name: "course.yml is a folder", missing: ["Modules/course.yml"]) {
        try $0.folder.makeFolder("Modules/course.yml")
      },
      BadInput(name: "no module", missing: ["Modules/10-un.md"]),
      BadInput(name: "no edition", arguments: ["--workshop", "absent.yml"]),
      BadInput(name: "an empty course.yml", files: ["Modules/course.yml": ""]),
      BadInput(name: "an empty edition", files: ["Modules/workshop.yml": ""]),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-course.txt")
  }

  @Test func `broken YAML is explained`() throws {
    let broken = [
      ("a colon too many", "title: Secret : le rappel"), ("a key without a value", "title"),
      ("a tab", "title: Un\nobjectives:\n\t- a"), ("an open quote", "title: \"Un"),
      ("uneven indentation", "title: Un\n  duration: 5 min"), ("a key twice", "title: a\ntitle: b"),
      ("a list", "- title: Un"), ("a text", "Un"), ("nothing", ""),
      ("a list as a key", "[a, b]: c"),
      ("too many aliases", "title: &a Un\nobjectives: [\(String(repeating: "*a, ", count: 21))]"),
      ("an alias of itself", "title: &a [*a]"),
      ("too long", "title: Un\n" + String(repeating: "# commentaire\n", count: 5000)),
    ]
    let inputs = broken.map { name, yaml in
      BadInput(name: name, files: ["Modules/10-un.md": "---\n\(yaml)\n---\n"])
    }
    let ends = [
      BadInput(
        name: "front matter not closed",
        files: ["Modules/10-un.md": "---\ntitle: Un\n\nA\n"]
      ),
      BadInput(name: "no front matter", files: ["Modules/10-un.md": "# Un\n\nBonjour.\n"]),
    ]
    try expectGolden((inputs + ends).refusals(), "Command/bad-yaml.txt")
  }

  @Test(arguments: [
    ("flow, open", String(repeating: "[", count: 30_000)),
    ("flow", "x: " + String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000)),
    (
      "flow, as deep as is read",
      "x: " + String(repeating: "[", count: 990) + String(repeating: "]", count: 990)
    ),
    (
      "mappings",
      "x: " + String(repeating: "{a: ", count: 9000) + String(repeating: "}", count: 9000)
    ),
    ("lines", (0..<350).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")),
    ("dashes", "x:\n" + String(repeating: "- ", count: 30_000) + "a"),
    ("questions", String(repeating: "? ", count: 30_000)),
  ])
  func `YAML nested without measure does not overflow the stack of any thread`(
    name: String,
    yaml: String
  ) throws {
    var files = SmallCourse.french(with: ["Modules/workshop.yml": yaml])
    files["Modules/course.yml"]? += yaml + "\n"
    // Many, so that other threads than the first read some.
    for number in 20..<40 { files["Modules/\(number)-a.md"] = "---\ntitle: Un\n\(yaml)\n---\n" }
    let course = try CourseOnDisk(files)
    let result = try course.atelier("build")
    #expect(result.status == 1)
    let faulty = ["course.yml", "workshop.yml"] + (20..<40).map { "\($0)-a.md" }
    for file in faulty { #expect(result.errors.contains("Modules/\(file):"), "\(file)") }
    #expect(try course.names == ["Modules"])
  }
}
