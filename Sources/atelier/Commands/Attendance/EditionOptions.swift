import ArgumentParser
import CourseSite
import Courseware
import Tracker

/// The options of every command that uses a register.
struct EditionOptions: ParsableArguments {
  @Option(help: .course)
  var course = Self.usualCourse

  @Option(help: .workshop)
  var workshop: String?

  @Option(help: ArgumentHelp("The register.", valueName: "file"))
  var register = Self.usualRegister

  private static let usualCourse = "Modules"
  private static let usualRegister = "register.sqlite"

  /// The commands that concern the same edition in the same register.
  var commands: SuggestedCommands {
    SuggestedCommands(
      course: course == Self.usualCourse ? nil : course,
      workshop: workshop,
      register: register == Self.usualRegister ? nil : register
    )
  }

  /// The course and its edition, with the language in which to speak of them.
  ///
  /// - Throws: the exit code 1, with the reason said, where there are none.
  func edition() throws -> (course: Course, workshop: Workshop, language: Language) {
    let edition = try editionWithTitles()
    return (edition.course, edition.workshop, edition.course.language)
  }

  /// The course and its edition, with the titles of the modules by their ids.
  ///
  /// - Throws: the exit code 1, with the reason said, where there are none.
  func editionWithTitles() throws -> (
    course: Course, workshop: Workshop, titles: [String: String]
  ) {
    let inputs = EditionInputs(
      course: course,
      workshop: workshop,
      fallbackLanguage: Console.language
    )
    guard !inputs.diagnostics.hasErrors, let course = inputs.course, let workshop = inputs.workshop
    else {
      Console.show(inputs.diagnostics, in: inputs.language)
      throw ExitCode.failure
    }
    return (course, workshop, inputs.moduleTitles)
  }

  /// Has something done with the register, and says what is wrong if it cannot be done.
  ///
  /// - Throws: the exit code 1.
  func withRegister(
    _ work: (Register, Workshop, Language) throws(Diagnostic) -> Void
  ) throws {
    let edition = try edition()
    do throws(Diagnostic) {
      let key = Register.Edition(workshop: edition.workshop.id, course: edition.course.id)
      try work(try Register(register, of: key), edition.workshop, edition.language)
    } catch {
      throw Console.failure(error, in: edition.language)
    }
  }
}
