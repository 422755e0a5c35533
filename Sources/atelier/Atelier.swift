import ArgumentParser

/// The command.
@main
struct Atelier: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "atelier",
    abstract: "Makes a training course's site, with its quizzes, out of Markdown modules.",
    discussion: """
      A course is a folder (by default Modules) with a file course.yml and modules named like \
      10-first-steps.md. Start one with 'atelier new my-course', look for mistakes with \
      'atelier check', make the site with 'atelier build', and open site/index.html.
      """,
    version: version,
    subcommands: [
      New.self, Check.self, Build.self, Serve.self, AttendanceGroup.self, CertificatesGroup.self,
      KeysGroup.self,
    ]
  )

  /// The version, as CHANGELOG.md tells it.
  static let version = "0.1.0"
}
