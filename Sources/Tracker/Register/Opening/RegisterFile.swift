import Courseware
import Foundation

/// The file of a register, before SQLite has seen it.
///
/// To open somebody else's database can already change it, so its head is looked at first.
struct RegisterFile {
  /// The path without anything in it that SQLite would understand.
  let absolutePath: String

  private let path: String

  init(_ path: String) {
    self.path = path
    let isAbsolute = path.hasPrefix("/")
    absolutePath = isAbsolute ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  /// Whether there is a file that may be a register.
  ///
  /// - Throws: a `Diagnostic` if what is there is surely none, or one that cannot be used.
  func check() throws(Diagnostic) -> Bool {
    var status = stat()
    guard stat(absolutePath, &status) == 0 else {
      let code = errno
      guard code == ENOENT else { throw .unreadable(path, code: code) }
      return false
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noRegisterOfOurs(path) }
    // What a killed command has left in a journal comes before what the file says.
    guard access(absolutePath + "-journal", F_OK) != 0 else { return true }
    try checkHead(size: Int(status.st_size))
    if status.st_mode & 0o077 != 0 { chmod(absolutePath, 0o600) }
    return true
  }

  /// Makes an empty file that only its owner may read; SQLite gives its journal the same rights.
  ///
  /// - Returns: whether it was not there before.
  /// - Throws: a `Diagnostic` if it cannot be made.
  func create() throws(Diagnostic) -> Bool {
    let descriptor = open(absolutePath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor < 0 else {
      close(descriptor)
      return true
    }
    guard errno == EEXIST else { throw .unmakeable(path, code: errno) }
    return false
  }

  /// Gives the file another's name, once all that was written to it has arrived.
  func replace(_ other: RegisterFile) throws(Diagnostic) {
    let descriptor = open(absolutePath, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unmakeable(other.path, code: errno) }
    let code = fsync(descriptor) == 0 ? 0 : errno
    close(descriptor)
    guard code == 0 else { throw .unmakeable(other.path, code: code) }
    guard rename(absolutePath, other.absolutePath) == 0 else {
      throw .unmakeable(other.path, code: errno)
    }
  }

  func remove() {
    unlink(absolutePath)
  }

  private func checkHead(size: Int) throws(Diagnostic) {
    guard size > 0 else { return }
    let descriptor = open(absolutePath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, code: errno) }
    defer { close(descriptor) }
    var head = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &head, head.count)
    guard count == head.count, head.starts(with: Array("SQLite format 3\0".utf8)),
      Self.number(head[68..<72]) == RegisterSchema.applicationID
    else { throw .noRegisterOfOurs(path) }
    guard Self.number(head[60..<64]) <= RegisterSchema.steps.count else {
      throw .laterRegister(path)
    }
    let pageSize = Int(head[16]) << 8 | Int(head[17])
    guard size >= Int(Self.number(head[28..<32])) * (pageSize == 1 ? 65_536 : pageSize) else {
      throw .damagedRegister(path)
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
