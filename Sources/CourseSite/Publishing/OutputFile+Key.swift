public import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension OutputFile {
  /// Makes sure that nothing stands there yet, and that the file is neither in a course's folder nor
  /// in a site, from which it could be published.
  ///
  /// - Throws: a `Diagnostic` that says which.
  public func refuseForKey() throws(Diagnostic) {
    let path = path
    let isThere = try reporting(.write, shown) { () throws(SystemError) in
      try path.status() != nil
    }
    if isThere { throw .keyExists(shown) }
    for folder in path.parent.foldersAround {
      let course = folder.appending("course.yml")
      let isCourse = try reporting(.read, course.shown) { () throws(SystemError) in
        try course.status() != nil
      }
      if isCourse || SiteManifest.marks(folder) { throw .keyInPublicFolder(shown, folder.shown) }
    }
  }

  /// Writes files that are not there yet, all or none; one that is there stays.
  ///
  /// - Parameter files: the files, what each is to hold, and whether only its owner may read it, from
  ///   its first moment on.
  /// - Throws: a `Diagnostic` if one is there or cannot be written.
  public static func create(
    _ files: [(place: OutputFile, bytes: [UInt8], isPrivate: Bool)]
  ) throws(Diagnostic) {
    for (index, file) in files.enumerated() {
      do throws(Diagnostic) {
        try file.place.create(file.bytes, isPrivate: file.isPrivate)
      } catch {
        for made in files[..<index] { try? made.place.path.removeFile() }
        throw error
      }
    }
  }

  private func create(_ bytes: [UInt8], isPrivate: Bool) throws(Diagnostic) {
    let path = path
    try reporting(.write, shown) { () throws(SystemError) in
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
      let descriptor = try FileDescriptor(path, flags, mode: isPrivate ? 0o600 : 0o644)
      do throws(SystemError) {
        try descriptor.write(bytes)
        try descriptor.finish()
      } catch {
        try? path.removeFile()
        throw error
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func keyExists(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(fr: "« \(file) » existe déjà", en: "'\(file)' exists already"),
      help: Localized(
        fr: "une clé n'est jamais remplacée : donnez un autre nom",
        en: "a key is never replaced: give another name"
      )
    )
  }

  fileprivate static func keyInPublicFolder(_ file: String, _ folder: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(file) » est dans « \(folder) », un cours ou un site que d'autres liront",
        en: "'\(file)' is in '\(folder)', a course or site that others will read"
      ),
      help: Localized(
        fr: "gardez la clé ailleurs, dans un dossier que vous seul pouvez lire",
        en: "keep the key elsewhere, in a folder that you alone can read"
      )
    )
  }
}
