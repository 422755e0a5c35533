public import Courseware
import Foundation

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A folder for files that live no longer than the command, which only its user can read.
public struct ScratchFolder: Sendable {
  /// Its path, without a slash at the end.
  public let path: String

  /// Makes the folder where the system keeps temporary files.
  ///
  /// - Parameter name: what its name begins with.
  /// - Throws: a `Diagnostic` if the system refuses.
  public init(_ name: String) throws(Diagnostic) {
    let place = FileManager.default.temporaryDirectory.path
    var template = Array("\(place)/\(name)-XXXXXX".utf8CString)
    path = try reporting(.create, "\(place)/\(name)") { () throws(SystemError) in
      guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
      return FilePath(template).shown
    }
  }

  /// Removes the folder with all that is in it.
  ///
  /// - Throws: a `Diagnostic` if something of it stays.
  public func remove() throws(Diagnostic) {
    try reporting(.remove, path) { () throws(SystemError) in try FilePath(path)?.removeTree() }
  }
}
