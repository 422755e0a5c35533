public import Courseware
public import Typesetting

/// The templates of documents, read for one language.
public struct DocumentTemplates: Sendable {
  let templates: Templates
  let wording: Wording
  let styles: HTML

  /// Takes what was read of `DocumentPages.folder` and the rest.
  ///
  /// - Parameters:
  ///   - templates: the templates, checked against `DocumentPages.pages`.
  ///   - wording: the texts in their language.
  ///   - styles: the style sheets of `DocumentPages.styles` in one.
  public init(_ templates: Templates, wording: Wording, styles: HTML) {
    self.templates = templates
    self.wording = wording
    self.styles = styles
  }
}
