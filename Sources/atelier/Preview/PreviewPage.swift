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

  /// Lets a page of a site follow the preview, and load its assets from where they may be kept.
  static func page(_ page: [UInt8], named name: String, of site: PublishedSite) -> [UInt8] {
    guard let end = page.firstRange(of: Array("</head>".utf8))?.lowerBound else { return page }
    let policy = "http-equiv=\"Content-Security-Policy\" content=\""
    let head = String(decoding: page[..<end], as: UTF8.self)
      .replacing(policy, with: policy + "connect-src 'self'; ", maxReplacements: 1)
    return Array((keepingAssets(head, of: site) + tag(of: name)).utf8) + page[end...]
  }

  /// A head with the addresses of its assets changed; one tag may name several, with spaces between.
  private static func keepingAssets(_ head: String, of site: PublishedSite) -> String {
    head.split(separator: "\"", omittingEmptySubsequences: false)
      .map { text in
        text.split(separator: " ", omittingEmptySubsequences: false)
          .map { word in
            guard word.hasPrefix("assets/"), let bytes = try? site.read(String(word)) else {
              return String(word)
            }
            return KeptAsset(String(word), bytes).address
          }
          .joined(separator: " ")
      }
      .joined(separator: "\"")
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
