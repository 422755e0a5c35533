public import Courseware
import GRDB

extension Register {
  /// Writes a copy of the register as it stands at one moment, which only its owner may read.
  ///
  /// - Parameter file: the copy's path, where nothing may be yet.
  /// - Throws: a `Diagnostic` if it cannot be written; nothing is left of it then.
  public func backUp(to file: String) throws(Diagnostic) {
    // It gets its name when it is whole; until then an empty file keeps the place.
    let (copy, part) = (RegisterFile(file), RegisterFile(file + ".part"))
    guard try copy.create() else { throw .backupExists(file) }
    do throws(Diagnostic) {
      guard try part.create() else { throw .backupExists(file + ".part") }
      defer { part.remove() }
      try writeWithoutTransaction(to: file) { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [part.absolutePath])
      }
      try part.replace(copy)
    } catch {
      copy.remove()
      throw error
    }
  }
}

extension Diagnostic {
  fileprivate static func backupExists(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(fr: "« \(file) » existe déjà", en: "'\(file)' exists already"),
      help: Localized(fr: "donnez un autre nom", en: "give another name")
    )
  }
}
