public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file that the author wrote, to be read and nothing else.
///
/// Only a regular file is read, and one that is too large is refused before a byte is read: a pipe
/// would wait for ever, a symbolic link could lead to what is not the author's to publish.
public struct SourceFile: Hashable, Sendable {
  /// The path relative to the folder that it was found in, in NFC.
  public let path: String

  /// The path as the user would type it, for diagnostics.
  public let shown: String

  private let location: FilePath?

  /// Names a file as the user typed it.
  public init(_ path: String) {
    self.init(FilePath(path), path: path, shown: path)
  }

  init(_ location: FilePath?, path: String, shown: String) {
    self.location = location
    self.path = path
    self.shown = shown
  }

  /// The same file under another path, relative to where it is to be copied.
  func at(_ path: String) -> SourceFile { SourceFile(location, path: path, shown: shown) }

  /// Reads the whole file.
  ///
  /// - Parameter limit: the number of bytes beyond which it is refused.
  /// - Returns: its bytes.
  /// - Throws: a `Diagnostic` if it is missing, no regular file, too large or not readable.
  public func read(limit: Int) throws(Diagnostic) -> [UInt8] {
    let descriptor = try open(limit: limit)
    let bytes = try reporting(.read, shown) { () throws(SystemError) in
      let size = try descriptor.status().size
      var bytes = try descriptor.read(size + 1)
      // There is more than was said: it is growing, or one of those that the system makes up.
      if bytes.count > size { bytes += try descriptor.read(max(limit - size, 0)) }
      return bytes
    }
    guard bytes.count <= limit else { throw .tooLarge(file: shown, limit: limit) }
    return bytes
  }

  /// Reads the beginning of a file of any size.
  ///
  /// - Parameter count: how many bytes are wanted.
  /// - Returns: as many, or all if the file has fewer.
  /// - Throws: a `Diagnostic` if it is missing, no regular file or not readable.
  func readBeginning(_ count: Int) throws(Diagnostic) -> [UInt8] {
    let descriptor = try open(limit: .max)
    return try reporting(.read, shown) { () throws(SystemError) in try descriptor.read(count) }
  }
}

extension SourceFile {
  /// Whether anything stands there.
  var exists: Bool {
    get throws(Diagnostic) {
      try reporting(.read, shown) { () throws(SystemError) in try location?.status() != nil }
    }
  }

  /// Opens the file, if it is a regular one and has at most so many bytes.
  func open(limit: Int) throws(Diagnostic) -> FileDescriptor {
    // To open a device can already do something, so it is looked at first.
    let named = try reporting(.read, shown) { () throws(SystemError) in
      guard let status = try location?.status() else { throw SystemError.notFound }
      return status
    }
    try check(named, limit)
    let descriptor = try reporting(.read, shown) { () throws(SystemError) in
      guard let location else { throw SystemError.notFound }
      return try FileDescriptor(location, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    }
    try check(reporting(.read, shown) { () throws(SystemError) in try descriptor.status() }, limit)
    return descriptor
  }

  private func check(_ status: FileStatus, _ limit: Int) throws(Diagnostic) {
    guard status.kind == .file else { throw .notAFile(shown, status.kind) }
    guard status.size <= limit else { throw .tooLarge(file: shown, limit: limit) }
  }
}

extension Diagnostic {
  /// Something that stands where a file is expected, and is none.
  static func notAFile(_ path: String, _ kind: FileKind) -> Diagnostic {
    let what = kind.description
    return Diagnostic(
      Localized(
        fr: "« \(path) » est \(what[.french]), et non un fichier",
        en: "'\(path)' is \(what[.english]), not a file"
      ),
      help: Localized(fr: "remplacez-le par un vrai fichier", en: "replace it with a real file")
    )
  }
}
