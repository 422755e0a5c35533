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

  /// How many columns standard output has: the terminal's, else 100.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  /// Says what was done.
  static func say(_ text: Localized, in language: Language) {
    say(Array((text[language] + "\n").utf8), in: language)
  }

  /// Gives a result as it stands.
  ///
  /// Where it cannot be written, as to a file on a full disk, the command ends: what it was asked for
  /// would be lost, and a success believed.
  static func say(_ bytes: [UInt8], in language: Language) {
    do throws(Diagnostic) {
      try StandardOutput.write(bytes)
    } catch {
      exit(failure(error, in: language).rawValue)
    }
  }

  /// Says what is wrong with a course and, where there are errors, how many and what follows.
  ///
  /// - Throws: the exit code 1 if there is an error among it.
  static func report(_ outcome: CourseBuild.Outcome, consequence: Localized? = nil) throws {
    try report(outcome.diagnostics, in: outcome.language, consequence: consequence)
  }

  /// Says what is wrong and, where there are errors, how many and what follows.
  ///
  /// - Throws: the exit code 1 if there is an error among it.
  static func report(
    _ diagnostics: [Diagnostic],
    in language: Language,
    consequence: Localized? = nil
  ) throws {
    show(diagnostics, in: language)
    let errors = diagnostics.filter { $0.severity == .error }
    guard let count = errors.countInWords else { return }
    if diagnostics.count > 1 {
      complain(count[language] + (consequence?[language] ?? "") + "\n")
    }
    throw ExitCode.failure
  }

  /// Says what is wrong, and gives the exit code 1 to be thrown.
  static func failure(_ diagnostic: Diagnostic, in language: Language) -> ExitCode {
    show([diagnostic], in: language)
    return ExitCode.failure
  }

  /// Says what is wrong.
  static func show(_ diagnostics: [Diagnostic], in language: Language) {
    complain(diagnostics.map { $0.text(in: language) }.joined())
  }

  private static func complain(_ text: String) {
    // If nobody hears it, there is nobody to be told.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
