import Foundation
import Testing

/// Outputs that a site cannot be published into; what stands there stays.
@Suite struct BadOutputTests {
  @Test func `nothing of somebody else's is written over`() throws {
    let inputs = [
      BadInput(name: "a file somebody put into the site", files: ["site/notes/a.txt": "mine"]),
      BadInput(
        name: "a folder of somebody's",
        files: ["papiers/a.txt": "mine", "papiers/b.txt": ""],
        arguments: ["--output", "papiers"]
      ),
      BadInput(name: "a file", files: ["autre": "mine"], arguments: ["--output", "autre"]),
      BadInput(name: "in a file", files: ["autre": ""], arguments: ["--output", "autre/site"]),
      BadInput(name: "the course", arguments: ["--output", "Modules"]),
      BadInput(name: "in the course", arguments: ["--output", "Modules/site"]),
      BadInput(name: "the folder of the course", arguments: ["--output", "."]),
      BadInput(name: "no name", arguments: ["--output", ""]),
      BadInput(name: "the top of the disk", arguments: ["--output", "/"]),
      BadInput(
        name: "a link to nowhere",
        files: ["lien": "→ absent"],
        arguments: ["--output", "lien"]
      ),
      BadInput(name: "a damaged list of files") {
        try $0.write("site/manifest.json", "{")
      },
      BadInput(
        name: "a figure in the place of one of the site's own files",
        files: [
          "Modules/10-un.md": "---\ntitle: Un\n---\n![Un](assets/icon.svg)\n",
          "Modules/assets/icon.svg": "<svg/>",
        ]
      ),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-output.txt")
  }

  @Test(arguments: ["size=640k", "ro,size=640k"])
  func `a disk that is full or read-only is said, and the old site stays`(
    options: String
  ) throws {
    let course = try CourseOnDisk(SmallCourse.french)
    try course.folder.makeFolder("disk")
    guard let disk = try SmallDisk(at: course.folder("disk")) else {
      print("not tested: a small disk can be mounted by root only")
      return
    }
    defer { disk.unmount() }
    #expect(try course.atelier("build", "--output", "disk/site").status == 0)
    try disk.remount(options)
    let before = try course.files(in: "disk")
    let long = String(repeating: "mot ", count: 100_000)
    try course.write("Modules/20-deux.md", "---\ntitle: Deux\n---\n" + long)
    let result = try course.atelier("build", "--output", "disk/site")
    let file = options.hasPrefix("ro") ? "disk" : "disk/site/20-deux.html"
    #expect(result.status == 1)
    #expect(
      result.errors.contains(options.hasPrefix("ro") ? "en lecture seule" : "plein"),
      "\(result)"
    )
    #expect(result.errors.contains(file))
    #expect(differences(before, try course.files(in: "disk")) == [])
  }

  @Test(arguments: ["C", "fr_FR.UTF-8"])
  func `a build while another one runs is refused`(language: String) throws {
    let files = language == "C" ? SmallCourse.english : SmallCourse.french
    let course = try CourseOnDisk(files)
    try course.write(".site.lock", "")
    let descriptor = open(course.folder(".site.lock"), O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let english = """
      error: another build of 'site' is under way
      help: wait until it is done, or stop it

      """
    let french = """
      error: une autre construction de « site » est en cours
      help: attendez qu'elle soit finie, ou arrêtez-la

      """
    let refused = try course.atelier("build")
    #expect(refused.errors == (language == "C" ? english : french))
    #expect(refused.status == 1)
    #expect(try course.names == [".site.lock", "Modules"])
    #expect(flock(descriptor, LOCK_UN) == 0)
    #expect(try course.atelier("build").status == 0)
    #expect(try course.names == ["Modules", "site"])
  }
}
