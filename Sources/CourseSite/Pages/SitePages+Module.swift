import Courseware
import Typesetting

extension SitePages {
  /// What a module's template is given beside the names of every page.
  func modulePage(_ module: Module, at index: Int) -> [String: TemplateValue] {
    let header = module.header
    let kinds = Set(module.questions.map(\.kind))
    let outline = module.outline.filter { $0.level == 2 || $0.level == 3 }
    return [
      "title": .text(header.title),
      "number": .verbatim(String(index + 1)),
      "module_count": .verbatim(String(headers.count)),
      "module_id": .verbatim(header.id),
      "facts": .list(facts(of: module).map { ["text": .text($0)] }),
      "has_questions": .flag(!module.questions.isEmpty && header.assessment == nil),
      "has_checklist": .flag(!module.checks.isEmpty),
      "has_notes": .flag(module.hasNotes),
      "has_tables": .flag(module.hasTables),
      "has_forms": .flag(!kinds.isEmpty || !module.surveyQuestions.isEmpty),
      "asks": .flag(!kinds.isEmpty),
      "asks_for_gaps": .flag(kinds.contains("gaps")),
      "asks_for_order": .flag(kinds.contains("ordering")),
      "asks_for_pairs": .flag(kinds.contains("matching")),
      "is_assessment": .flag(header.assessment != nil),
      "has_survey": .flag(!module.surveyQuestions.isEmpty),
      "objectives": .list(header.objectives.map { ["text": .text($0)] }),
      "has_objectives": .flag(!header.objectives.isEmpty),
      "presentation_href": .verbatim(edition == .trainer ? SlidePages.name(of: header) : nil),
      "outline": .html(Self.list(outline)),
      "has_outline": .flag(!outline.isEmpty),
      "body": .html(module.pageHTML),
      "sources_as_of": .text(header.sourcesAsOf?.text(in: course.language)),
      "verified_by": .text(header.verified?.by),
      "verified_on": .text(header.verified?.on.text(in: course.language)),
      "previous": .list(neighbour(index - 1)),
      "next": .list(neighbour(index + 1)),
    ]
  }

  /// The outline as items of a list, with those of level 3 in a list of their own: a template
  /// without logic cannot nest them.
  private static func list(_ outline: [Module.OutlineEntry]) -> HTML {
    var markup: [UInt8] = []
    var depth = 0
    for entry in outline {
      switch (depth, entry.level) {
      case (0, 2): break
      case (0, _): markup += "<li><ul>\n".utf8
      case (2, 3): markup += "\n<ul>\n".utf8
      case (3, 2): markup += "</li>\n</ul></li>\n".utf8
      default: markup += "</li>\n".utf8
      }
      depth = entry.level
      markup.append(text: "<li><a href=\"#")
      markup.append(text: entry.id)
      markup.append(text: "\">")
      markup.append(escapedForHTML: entry.text)
      markup.append(text: "</a>")
    }
    markup += (depth == 3 ? "</li>\n</ul></li>" : depth == 2 ? "</li>" : "").utf8
    return HTML(bytes: markup)
  }

  private func neighbour(_ index: Int) -> [[String: TemplateValue]] {
    guard headers.indices.contains(index) else { return [] }
    return [["href": .verbatim(headers[index].page), "title": .text(headers[index].title)]]
  }
}
