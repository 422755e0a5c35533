import ArgumentParser
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

  @Option(help: ArgumentHelp("The folder of the documents.", valueName: "folder"))
  var output = UsualFolder.name

  @Flag(help: "Make HTML files only, for which WeasyPrint is not needed.")
  var noPdf = false

  @Option(help: "The templates' folder; found by itself as a rule.")
  var templates: String?

  /// The files that documents are made from.
  var sources: [String] { [key, signature, stamp].compactMap { $0 } }
}
