import Foundation

extension CourseOnDisk {
  /// Makes the `weasyprint` that is found first, for a Python that is this script.
  ///
  /// - Returns: the environment in which it is found.
  func pretendedWeasyPrint(_ script: String) throws -> [String: String] {
    try write("bin/weasyprint", "#!\(folder("bin/python3"))\n")
    try write("bin/python3", "#!/bin/sh\n" + script)
    for name in ["bin/weasyprint", "bin/python3"] {
      let mode = [FileAttributeKey.posixPermissions: 0o755]
      try FileManager.default.setAttributes(mode, ofItemAtPath: folder(name))
    }
    return ["PATH": folder("bin") + ":/usr/bin:/bin"]
  }
}
