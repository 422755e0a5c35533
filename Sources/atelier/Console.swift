import ArgumentParser
import Courseware
import CourseSite
import Foundation

/// What the command says: results on standard output, diagnostics on standard error.
enum Console {
  /// The language until the course has said its own.
  static var language: Language {
    let environment = ProcessInfo.processInfo.environment
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    return Language(locale: names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty })
  }

  /// Says a result.
  static func say(_ text: Localized, in language: Language) {
    write(text[language] + "\n", to: .standardOutput)
  }

  /// Says what is wrong with a course.
  ///
  /// - Throws: the exit code 1 if there is an error among it.
  static func report(_ outcome: CourseBuild.Outcome) throws {
    guard !outcome.diagnostics.hasErrors else {
      throw failure(outcome.diagnostics, in: outcome.language)
    }
    show(outcome.diagnostics, in: outcome.language)
  }

  /// Says what is wrong, and gives the exit code 1 to be thrown.
  static func failure(_ diagnostics: [Diagnostic], in language: Language) -> ExitCode {
    show(diagnostics, in: language)
    let errors = diagnostics.count { $0.severity == .error }
    if diagnostics.count > 1 {
      let count = Localized(
        fr: errors == 1 ? "1 erreur : rien n'est publié" : "\(errors) erreurs : rien n'est publié",
        en: errors == 1 ? "1 error: nothing is published" : "\(errors) errors: nothing is published"
      )
      write(count[language] + "\n", to: .standardError)
    }
    return ExitCode.failure
  }

  private static func show(_ diagnostics: [Diagnostic], in language: Language) {
    write(diagnostics.map { $0.text(in: language) }.joined(), to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // Whoever closed the pipe does not want to read on; that is no failure of ours.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
