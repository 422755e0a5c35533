public import Courseware
public import Typesetting

/// The sign-in desk as one page that stands alone: it loads nothing, and runs only its own scripts.
public struct DeskPage: Sendable {
  private let desk: Desk

  /// Makes a page of a desk.
  public init(_ desk: Desk) {
    self.desk = desk
  }

  /// The page's template.
  public static let name = "desk"

  /// The folder of its templates, below that of all templates.
  public static let folder = "desk"

  /// The section of the texts that its scripts say.
  public static let section = "desk"

  /// Its style sheets, by their paths below the folder of all templates.
  public static let styles = [
    "assets/site.css", "desk/desk.css", "desk/list.css", "desk/dialogs.css",
  ]

  /// Its scripts, in the order in which they run.
  public static let scripts =
    ["desk/edition.js", "assets/wording.js", "assets/folding.js", "assets/store.js"]
    + [
      "clock", "log", "notes", "standing", "file", "find", "elements", "export", "acts", "person",
      "times", "row", "list", "bar", "page",
    ].map { "desk/\($0).js" }

  /// The names that its template may use.
  public static let schema: TemplateSchema = [
    "language": .text,
    "page_title": .text,
    "course_title": .text,
    "edition_title": .text,
    "policy": .text,
    "styles": .html,
    "edition": .html,
    "scripts": .html,
  ]

  /// What its template is given.
  ///
  /// - Parameters:
  ///   - styles: its style sheets in one.
  ///   - scripts: its scripts.
  ///   - texts: what they say.
  /// - Returns: the values by the names of `schema`.
  public func values(
    styles: HTML,
    scripts: [InlineElement],
    texts: [String: String]
  ) -> [String: TemplateValue] {
    let accent = desk.course.accent.map { ":root { --accent: \($0.css); }\n" } ?? ""
    let style = InlineElement(styles.bytes + accent.utf8, as: .style)
    let heading = desk.course.language == .french ? "Accueil" : "Sign-in desk"
    return [
      "language": .verbatim(desk.course.language.rawValue),
      "page_title": .text("\(heading) · \(desk.title)"),
      "course_title": .text(desk.course.title),
      "edition_title": .text(desk.title),
      "policy": .verbatim(Self.policy(scripts.map(\.source), style.source)),
      "styles": .html(style.markup),
      "edition": .html(HTML(markup: desk.json(strings: texts))),
      "scripts": .html(HTML(bytes: scripts.flatMap(\.markup.bytes))),
    ]
  }

  private static func policy(_ scripts: [String], _ style: String) -> String {
    "default-src 'none'; script-src \(scripts.joined(separator: " ")); style-src \(style); "
      + "base-uri 'none'; form-action 'none'"
  }
}
