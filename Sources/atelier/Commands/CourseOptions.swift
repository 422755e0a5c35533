import ArgumentParser
import Courseware
import CourseSite
import Foundation

/// The options of every command that reads a course.
struct CourseOptions: ParsableArguments {
  @Option(help: .course)
  var course = "Modules"

  @Option(help: .workshop)
  var workshop: String?

  @Option(help: .templates)
  var templates: String?

  @Flag(help: "Count warnings as errors; 'check' also says what the programme lacks.")
  var strict = false

  /// The course to be built or checked.
  ///
  /// - Parameter edition: whom the site is for.
  /// - Returns: the build, which has read nothing yet.
  /// - Throws: the exit code 1, with the reason said, where there are no templates.
  func courseBuild(for edition: Edition = .attendee) throws -> CourseBuild {
    let found: String
    do throws(Diagnostic) {
      found = try TemplatesLocation.find(templates, course: course)
    } catch {
      throw Console.failure(error, in: Console.language)
    }
    return CourseBuild(
      course: course,
      workshop: workshop,
      templates: found,
      edition: edition,
      isStrict: strict,
      fallbackLanguage: Console.language
    )
  }
}
