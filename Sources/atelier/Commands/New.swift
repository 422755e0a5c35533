import ArgumentParser
import Courseware
import CourseSite

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a small course to start from.",
    discussion: """
      The folder gets two modules that show how to write, the files course.yml and workshop.yml \
      to fill in, and a list of invented people. It must not exist yet, or be empty.
      """
  )

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: "The language of the course: fr or en.")
  var language: LanguageName = .fr

  @Option(help: .templates)
  var templates: String?

  func run() throws {
    let language = language.language
    let count: Int
    do throws(Diagnostic) {
      let templates = try TemplatesLocation.find(templates, course: nil)
      count = try StarterCourse(templates: templates, language: language).make(at: folder)
    } catch {
      throw Console.failure(error, in: language)
    }
    Console.say(
      Localized(
        fr: "\(count) fichiers dans \(folder) ; ensuite : cd \(folder) puis atelier build",
        en: "\(count) files in \(folder); next: cd \(folder) then atelier build"
      ),
      in: language
    )
  }
}
