import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What was to be done with a file or folder.
enum FileAction {
  case read, write, create, remove, replace

  fileprivate var participle: Localized {
    switch self {
    case .read: Localized(fr: "lu", en: "read")
    case .write: Localized(fr: "écrit", en: "written")
    case .create: Localized(fr: "créé", en: "created")
    case .remove: Localized(fr: "supprimé", en: "removed")
    case .replace: Localized(fr: "remplacé", en: "replaced")
    }
  }
}

/// Does something with a file or folder, and says what could not be done if the system refuses.
///
/// - Parameters:
///   - action: what is done.
///   - path: the file or folder as the user would type it.
///   - body: the system calls.
/// - Returns: what the body returns.
/// - Throws: a `Diagnostic` with the system's reason.
func reporting<Result: ~Copyable>(
  _ action: FileAction,
  _ path: String,
  _ body: () throws(SystemError) -> Result
) throws(Diagnostic) -> Result {
  do throws(SystemError) {
    return try body()
  } catch {
    throw Diagnostic(error, action, path)
  }
}

extension Diagnostic {
  /// Says that something could not be done with a file or folder, and why.
  init(_ error: SystemError, _ action: FileAction, _ path: String) {
    if error.code == ENOENT, action == .read {
      self.init(Localized(fr: "« \(path) » n'existe pas", en: "'\(path)' does not exist"))
      return
    }
    let (verb, reason) = (action.participle, error.reason)
    self.init(
      Localized(
        fr: "« \(path) » ne peut pas être \(verb[.french]) : \(reason[.french])",
        en: "'\(path)' cannot be \(verb[.english]): \(reason[.english])"
      ),
      help: error.help
    )
  }
}
