import ArgumentParser
import CourseSite
import Courseware

/// The options of the commands that make documents.
struct IssueOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The organiser's signing key.", valueName: "file"))
  var key: String?

  @Option(help: "The day of issue, like 2026-06-10. (default: today)")
  var issued: Today?

  @Option(help: ArgumentHelp("An image of the signature: PNG, JPEG or SVG.", valueName: "file"))
  var signature: String?

  @Option(help: ArgumentHelp("An image of the stamp: PNG, JPEG or SVG.", valueName: "file"))
  var stamp: String?

  @Option(help: .documents)
  var output = PrivateFolder.usual

  @Flag(help: "Make HTML files only, for which WeasyPrint is not needed.")
  var noPdf = false

  @Option(help: .templates)
  var templates: String?

  /// The files that documents are made from.
  var sources: [String] { [key, signature, stamp].compactMap { $0 } }
}
