import CourseSite
import Courseware
import Tracker

extension Submission {
  /// Reads files and the files in folders, noting what is wrong with them; those that are good are
  /// given.
  ///
  /// - Throws: a `Diagnostic` if the edition's time zone is unknown here.
  static func read(
    _ paths: [String],
    of course: Course,
    _ workshop: Workshop,
    diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [Submission] {
    let calendar = try SessionCalendar(workshop)
    let edition = ReadEdition(course: course.id, workshop: workshop, clock: calendar.clock)
    var submissions: [Submission] = []
    for path in paths {
      do throws(Diagnostic) {
        let folder = try ImportedFolder(path)
        if let leftOut = folder?.leftOut { diagnostics.append(leftOut) }
        for file in folder?.files ?? [path] {
          submissions += read(file, edition, &diagnostics)
        }
      } catch {
        diagnostics.append(error)
      }
    }
    return submissions
  }

  private static func read(
    _ file: String,
    _ edition: ReadEdition,
    _ diagnostics: inout [Diagnostic]
  ) -> [Submission] {
    do throws(Diagnostic) {
      let bytes = try SourceFile(file).read(limit: Limits.submissionBytes)
      return all(in: bytes, name: file, edition: edition, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(error)
      return []
    }
  }
}
