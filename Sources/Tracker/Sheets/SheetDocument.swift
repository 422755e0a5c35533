public import Typesetting

/// One document that is printed for a day.
public struct SheetDocument: Sendable {
  /// What its files are called, without an ending.
  public let name: String

  /// The template that makes it.
  public let template: String

  /// What the template is given, but for the style sheets.
  public let values: [String: TemplateValue]

  /// The folder of the templates, below that of all templates.
  public static let folder = "sheets"

  /// The style sheets, by their paths below the folder of all templates.
  public static let styles = [
    "documents/document.css", "sheets/sign-in.css", "sheets/cards.css", "sheets/poster.css",
    "sheets/screen.css",
  ]

  /// The names that each template may use.
  public static let schemas: [String: TemplateSchema] = [
    SignInSheet.template: common.adding(SignInSheet.schema),
    TableCards.template: common.adding(TableCards.schema),
    WallPoster.template: common.adding(WallPoster.schema),
  ]

  private static let common: TemplateSchema = [
    "language": .text,
    "accent": .optionalText,
    "page_title": .text,
    "course_title": .text,
    "edition_title": .text,
    "organiser_name": .text,
    "styles": .html,
  ]
}
