import Courseware
import Typesetting

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The folder from which the book is printed: its text, and the files that it shows.
struct HandoutFiles {
  /// What the book is called there, without an ending.
  static let name = "handout"

  private let scratch: ScratchFolder

  /// Its path.
  var path: String { scratch.path }

  init() throws(Diagnostic) {
    scratch = try ScratchFolder("atelier-handout")
  }

  /// Writes a file, with the folders that it lies in.
  func write(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    try reporting(.write, "\(scratch.path)/\(path)") { () throws(SystemError) in
      guard let folder = FilePath(scratch.path) else { throw SystemError.notFound }
      let file = folder.appending(path)
      try file.parent.createFolders()
      let descriptor = try FileDescriptor(file, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      try descriptor.write(bytes)
      try descriptor.finish()
    }
  }

  /// The book as it was printed.
  func printed() throws(Diagnostic) -> [UInt8] {
    try SourceFile("\(scratch.path)/\(Self.name).pdf").read(limit: .max - 1)
  }

  /// Removes the folder.
  func remove() throws(Diagnostic) { try scratch.remove() }
}
