import Courseware
import Typesetting

extension SitePages {
  /// What a module's template is given beside the names of every page.
  func modulePage(_ module: Module, at index: Int) -> [String: TemplateValue] {
    let header = module.header
    let outline = module.outline.filter { $0.level == 2 || $0.level == 3 }
    return [
      "title": .text(header.title),
      "number": .text(String(index + 1)),
      "module_count": .text(String(headers.count)),
      "module_id": .text(header.id),
      "duration": .text(header.duration.map(wording.text)),
      "question_count_text": .text(wording.questionCount(module.questions.count)),
      "objectives": .list(header.objectives.map { ["text": .text($0)] }),
      "has_objectives": .flag(!header.objectives.isEmpty),
      "outline": .list(outline.map(outlineItem)),
      "has_outline": .flag(!outline.isEmpty),
      "body": .html(module.html),
      "sources_as_of": .text(header.sourcesAsOf?.text(in: course.language)),
      "verified_by": .text(header.verified?.by),
      "verified_on": .text(header.verified?.on.text(in: course.language)),
      "previous": .list(neighbour(index - 1)),
      "next": .list(neighbour(index + 1)),
    ]
  }

  private func outlineItem(_ entry: Module.OutlineEntry) -> [String: TemplateValue] {
    [
      "id": .text(entry.id),
      "text_html": .html(HTML(text: entry.text)),
      "nested": .flag(entry.level == 3),
    ]
  }

  private func neighbour(_ index: Int) -> [[String: TemplateValue]] {
    guard headers.indices.contains(index) else { return [] }
    return [["href": .text(headers[index].page), "title": .text(headers[index].title)]]
  }
}
