import CourseSite
import Courseware

/// A page as the preview serves it: it may listen to this server, and has the script that does.
enum PreviewPage {
  /// What the server's own addresses begin with; no file of a site can, for none is called `.…`.
  static let root = "/.preview/"

  /// The address of the script that follows the preview.
  static let script = root + "preview.js"

  /// The address of the script's styles.
  static let styles = root + "preview.css"

  /// The file behind the address of the script or of its styles.
  static func file(_ address: String, in templates: String) -> SourceFile {
    // The folder bears the name of the addresses, without the dot.
    SourceFile("\(templates)/\(address.dropFirst(2))")
  }

  /// The folder of the assets, whose name tells one version of them from the next: a browser may
  /// keep them from one save to the next, which is half of what a reload takes.
  static func assets(_ version: String) -> String { root + "assets-" + version + "/" }

  /// Lets a page of the site follow the preview, and keep the assets of a version.
  static func page(_ page: [UInt8], of site: String, assets version: String) -> [UInt8] {
    var page = page
    page.replace(Array("=\"assets/".utf8), with: Array("=\"\(assets(version))".utf8))
    let policy = Array("http-equiv=\"Content-Security-Policy\" content=\"".utf8)
    if let found = page.firstRange(of: policy) {
      page.insert(contentsOf: Array("connect-src 'self'; ".utf8), at: found.upperBound)
    }
    if let end = page.firstRange(of: Array("</head>".utf8)) {
      page.insert(contentsOf: Array(tag(of: site).utf8), at: end.lowerBound)
    }
    return page
  }

  /// A page that stands for one that there is not, or not yet.
  static func note(_ note: Localized, in language: Language, of site: String) -> [UInt8] {
    let text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'; \
      script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(Localized.preview[language])</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="\(styles)">
      \(tag(of: site))</head>
      <body class="note">
      <main>
      <h1>\(Localized.preview[language])</h1>
      <p>\(HTML(text: note[language]).markup)</p>
      </main>
      </body>
      </html>

      """
    return Array(text.utf8)
  }

  private static func tag(of site: String) -> String {
    "<script src=\"\(script)\" data-site=\"\(site)\" defer></script>\n"
  }
}
