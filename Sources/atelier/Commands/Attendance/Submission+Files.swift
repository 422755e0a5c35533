import CourseSite
import Courseware
import Foundation
import Tracker

extension Submission {
  /// Reads files, noting what is wrong with them; those that are good are given.
  ///
  /// - Throws: a `Diagnostic` if the edition's time zone is unknown here.
  static func read(
    _ files: [String],
    of course: Course,
    _ workshop: Workshop,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [Submission] {
    let calendar = try SessionCalendar(workshop)
    let edition = ReadEdition(course: course.id, workshop: workshop, clock: calendar.clock)
    var submissions: [Submission] = []
    for file in files {
      do throws(Diagnostic) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue
        {
          throw .folder(file)
        }
        let bytes = try SourceFile(file).read(limit: Limits.submissionBytes)
        let submission = Submission(
          bytes: bytes,
          name: file,
          edition: edition,
          diagnostics: &diagnostics
        )
        if let submission { submissions.append(submission) }
      } catch {
        diagnostics.append(error)
      }
    }
    return submissions
  }
}

extension Diagnostic {
  fileprivate static func folder(_ path: String) -> Diagnostic {
    let files = path.hasSuffix("/") ? "\(path)*.json" : "\(path)/*.json"
    return Diagnostic(
      Localized(
        fr: "« \(path) » est un dossier, et non un fichier",
        en: "'\(path)' is a folder, not a file"
      ),
      help: Localized(fr: "nommez ses fichiers : \(files)", en: "name its files: \(files)")
    )
  }
}
