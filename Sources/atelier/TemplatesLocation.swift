import Courseware
import Foundation

/// Finds the templates' folder.
enum TemplatesLocation {
  /// The folder named, else `Templates` beside the course, else what `make install` laid down,
  /// else that of the checkout in which the executable was built.
  ///
  /// - Throws: a `Diagnostic` where there is none.
  static func find(_ named: String?, course: String?) throws(Diagnostic) -> String {
    if let named { return named }
    let candidates = besideCourse(course) + aroundExecutable
    if let found = candidates.first(where: isTemplates) { return found }
    throw Diagnostic(
      Localized(
        fr: "le dossier des modèles « Templates » est introuvable",
        en: "the folder of templates, 'Templates', cannot be found"
      ),
      help: Localized(
        fr: "indiquez-le ainsi : --templates DOSSIER",
        en: "name it like this: --templates FOLDER"
      )
    )
  }

  private static func besideCourse(_ course: String?) -> [String] {
    guard let course else { return [] }
    let parent = URL(filePath: course).deletingLastPathComponent().relativePath
    return [parent == "." ? "Templates" : parent + "/Templates"]
  }

  private static var aroundExecutable: [String] {
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var folder = executable.deletingLastPathComponent()
    var candidates = [
      folder.deletingLastPathComponent().appending(path: "share/atelier/Templates").path
    ]
    while folder.path != "/" {
      candidates.append(folder.appending(path: "Templates").path)
      folder.deleteLastPathComponent()
    }
    return candidates
  }

  private static func isTemplates(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/layout.mustache")
  }
}
