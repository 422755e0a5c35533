import Testing

@testable import Typesetting

/// Where WeasyPrint's Python is found, as installers write it into the script.
@Suite struct PythonCommandTests {
  @Test(arguments: [
    ("#!/usr/bin/python3\nimport re\n", ["/usr/bin/python3"]),
    (
      "#!/opt/homebrew/Cellar/weasyprint/66.0/libexec/bin/python\n",
      ["/opt/homebrew/Cellar/weasyprint/66.0/libexec/bin/python"]
    ),
    ("#!/usr/bin/env python3\n", ["/usr/bin/env", "python3"]),
    ("#!/usr/bin/python3 -s\n", ["/usr/bin/python3", "-s"]),
    (
      "#!/bin/sh\n'''exec' /long/path/bin/python3 \"$0\" \"$@\"\n' '''\n",
      ["/long/path/bin/python3"]
    ),
    (
      "#!/bin/sh\n'''exec' \"/with space/bin/python3\" \"$0\" \"$@\"\n' '''\n",
      ["/with space/bin/python3"]
    ),
    ("#!/bin/sh\nexec weasyprint-real\n", nil), ("\u{7F}ELF", nil), ("", nil), ("#!\n", nil),
  ])
  func `reads its first lines`(script: String, words: [String]?) throws {
    let folder = try TemporaryFolder()
    try folder.write(["weasyprint": script])
    #expect(PythonCommand(ofScript: folder("weasyprint"))?.words == words)
  }
}
