import Foundation
import Testing

/// A folder with a course in it, on which the command is run.
struct CourseOnDisk {
  let folder: TemporaryFolder

  /// Writes a course, given the texts of its files by their paths in the folder; the course itself
  /// is in `Modules`.
  init(_ files: [String: String], order: [String]? = nil) throws {
    folder = try TemporaryFolder()
    for name in order ?? files.keys.sorted() { try write(name, files[name] ?? "") }
  }

  func write(_ name: String, _ text: String) throws {
    try folder.write([name: text])
  }

  func write(_ name: String, bytes: some Sequence<UInt8>) throws {
    try folder.write([name: ""])
    try Data(bytes).write(to: URL(filePath: folder(name)))
  }

  /// Makes a file its owner's alone.
  func makePrivate(_ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder(name))
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder(name))
  }

  /// Runs the command in the folder, with this checkout's templates and `LANG` as given.
  func atelier(
    _ arguments: String...,
    language: String? = "C",
    environment: [String: String] = [:]
  ) throws -> Executable.Result {
    try atelier(arguments, language: language, environment: environment)
  }

  func atelier(
    _ arguments: [String],
    language: String? = "C",
    environment: [String: String] = [:]
  ) throws -> Executable.Result {
    var environment = environment
    if let language { environment["LANG"] = language }
    return try Executable.atelier.run(
      complete(arguments),
      in: folder.path,
      environment: environment
    )
  }

  /// Arguments with this checkout's templates, for a command that does not look for them here.
  func complete(_ arguments: [String]) -> [String] {
    let takesTemplates = ["new", "check", "build", "serve"].contains(arguments.first ?? "")
    let isNamed = !takesTemplates || arguments.contains("--templates")
    return arguments + (isNamed ? [] : ["--templates", Repository.templates.path()])
  }

  /// What every file below a folder holds, by its path in it; of all else, what it is.
  func files(in name: String = ".") throws -> [String: Data] {
    let manager = FileManager.default
    var files: [String: Data] = [:]
    for path in try manager.subpathsOfDirectory(atPath: folder(name)) {
      let full = "\(folder(name))/\(path)"
      let type = try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType
      files[path] =
        type == .typeRegular
        ? try Data(contentsOf: URL(filePath: full)) : Data("\(type?.rawValue ?? "?")".utf8)
    }
    return files
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder(name), encoding: .utf8)
  }

  /// What stands in the folder itself.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }
}

/// The paths at which two folders differ.
func differences(_ a: [String: Data], _ b: [String: Data]) -> [String] {
  Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
}
