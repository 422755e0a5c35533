import Foundation
import Testing

/// Files in the course's folder that cannot be modules.
@Suite struct BadModuleTests {
  @Test func `files that are no text of UTF-8 are named for what they are`() throws {
    let inputs: [BadInput] = [
      .module("an empty module", bytes: []),
      .module(
        "Windows-1252",
        bytes: Self.latin("---\ntitle: Un\n---\nUn clich\u{E9} sans visage.\n")
      ),
      .module(
        "Windows-1252 in the front matter",
        bytes: Self.latin("---\ntitle: \u{C9}thique\n---\n")
      ),
      .module(
        "Windows-1252 far below",
        bytes: Self.latin(
          "---\ntitle: Un\n---\n\(String(repeating: "Bien.\n", count: 2000))\u{E9}\n"
        )
      ),
      .module("UTF-16 with its mark", bytes: Self.wide("\u{FEFF}---\ntitle: Un\n---\n")),
      .module("UTF-16 without its mark", bytes: Self.wide("---\ntitle: Un\n---\n")),
      .module("a NUL", "Un\0 deux.\n"),
      .module("a mark that turns the text round", "Un \u{202E}xuef\u{202C}.\n"),
      BadInput(name: "50 MB") {
        try $0.write("Modules/10-un.md", "---\ntitle: Un\n---\n")
        #expect(truncate($0.folder("Modules/10-un.md"), 50_000_000) == 0)
      },
      .module("a line of 10 MB", String(repeating: "mot ", count: 2_500_000)),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-text.txt")
  }

  @Test func `files that an author may take for modules are not passed over`() throws {
    let module = "---\ntitle: Deux\n---\n"
    let inputs = [
      BadInput(name: "a word processor's document", files: ["Modules/20-deux.docx": "PK"]),
      BadInput(name: "a hidden ending", files: ["Modules/20-deux.md.txt": module]),
      BadInput(name: "a name without a number", files: ["Modules/README.md": module]),
      BadInput(name: "a name with accents", files: ["Modules/20-été.md": module]),
      BadInput(name: "a name of two lines", files: ["Modules/20-a\nb\u{1B}[2J.md": module]),
      BadInput(name: "one number twice", files: ["Modules/10-une.md": module]),
      BadInput(
        name: "a module in a subfolder",
        files: ["Modules/suite/20-a.md": module],
        arguments: ["--strict"]
      ),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-names.txt")
  }

  @Test func `what is no file is not read`() throws {
    let inputs = [
      BadInput(
        name: "a symbolic link",
        files: ["autre.md": "", "Modules/20-a.md": "→ ../autre.md"]
      ),
      BadInput(name: "a link to a device", files: ["Modules/20-a.md": "→ /dev/zero"]),
      BadInput(name: "a link to nothing", files: ["Modules/20-a.md": "→ absent"]),
      BadInput(name: "a folder of a link", files: ["Modules/figures": "→ /etc"]),
      BadInput(name: "a pipe") { #expect(mkfifo($0.folder("Modules/20-a.md"), 0o644) == 0) },
      BadInput(name: "an edition that is a device", arguments: ["--workshop", "/dev/zero"]),
      BadInput(name: "an edition that is a folder", arguments: ["--workshop", "Modules"]),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-files.txt")
  }

  @Test func `a device is not opened`() throws {
    guard geteuid() == 0 else {
      print("not tested: only root can make a device")
      return
    }
    let input = BadInput(name: "a device") {
      // The one that gives zeros without end.
      #expect(mknod($0.folder("Modules/20-a.md"), S_IFCHR | 0o644, dev_t(1 << 8 | 5)) == 0)
    }
    #expect(
      try input.refusal() == """
        == a device
        error: « Modules/20-a.md » est un périphérique, et non un fichier
        help: remplacez-le par un vrai fichier

        """
    )
  }

  @Test func `links do not climb out of the course`() throws {
    let inputs: [BadInput] = [
      .module("up", "[a](../secret.pdf)\n"),
      .module("up and up", "[a](figures/../../secret.pdf)\n"),
      .module("encoded", "[a](%2e%2e/secret.pdf)\n"), .module("from the top", "[a](/etc/passwd)\n"),
      .module("backslash", "[a](..\\\\secret.pdf)\n"), .module("image", "![Un](../secret.png)\n"),
      .module("a file's address", "[a](file:///etc/passwd)\n"),
    ]
    try expectGolden(inputs.refusals(), "Command/bad-links.txt")
  }

  private static func latin(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }
}
