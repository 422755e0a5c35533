import Courseware
import Typesetting

/// What the template of the book is given.
struct HandoutPages: Sendable {
  private let pages: SitePages
  private let workshop: Workshop?
  private let links: HandoutLinks

  init(_ pages: SitePages, workshop: Workshop?) {
    self.pages = pages
    self.workshop = workshop
    links = HandoutLinks(pages.headers, siteURL: pages.course.siteURL)
  }

  /// The values of a module: its text, and its answers where it has some.
  func module(_ module: Module, at index: Int) -> [String: TemplateValue] {
    let (header, language) = (module.header, pages.course.language)
    let text = HandoutText(module, links: links, wording: pages.wording)
    let headings = module.outline.filter { $0.level == 2 }
    return [
      "module_id": .verbatim(header.id),
      "number": .verbatim("\(index + 1)"),
      "title": .text(header.title),
      "facts": .list(pages.facts(of: module).map { ["text": .text($0)] }),
      "objectives": .list(header.objectives.map { ["text": .text($0)] }),
      "has_objectives": .flag(!header.objectives.isEmpty),
      "headings": .list(
        headings.map {
          ["id": .verbatim(links.id($0.id, of: header.id)), "text": .verbatim($0.text)]
        }
      ),
      "has_headings": .flag(!headings.isEmpty),
      "body": .html(text.body),
      "is_assessment": .flag(header.assessment != nil),
      "sources_as_of": .text(header.sourcesAsOf?.text(in: language)),
      "verified_by": .text(header.verified?.by),
      "verified_on": .text(header.verified?.on.text(in: language)),
      "entries": .list(text.answers.map(Self.answer)),
      "has_answers": .flag(!text.answers.isEmpty),
    ]
  }

  private static func answer(_ answer: HandoutAnswer) -> [String: TemplateValue] {
    [
      "question_id": .verbatim(answer.question),
      "question_number": .verbatim("\(answer.number)"),
      "letters": .verbatim(answer.letters),
      "content": .html(answer.html),
    ]
  }

  /// The values of the book, given those of its modules.
  func book(_ modules: [[String: TemplateValue]]) -> [String: TemplateValue] {
    let (course, organiser) = (pages.course, workshop?.organiser)
    let title = workshop?.title(of: course) ?? course.title
    return [
      "language": .verbatim(course.language.rawValue),
      "course_title": .text(course.title),
      "document_title": .text(title),
      "edition_title": .text(title == course.title ? nil : title),
      "accent": .verbatim(course.accent?.css),
      "organiser_name": .text(organiser?.name),
      "organiser_address": .text(organiser?.address),
      "place": .text(workshop?.place),
      "dates": .text(dates),
      "trainers": .list((workshop?.trainers ?? []).map { ["name": .text($0.name)] }),
      "has_trainers": .flag(workshop?.trainers.isEmpty == false),
      "site_url": .verbatim(course.siteURL),
      "modules": .list(modules),
      "has_key": .flag(modules.contains { $0["has_answers"] == .flag(true) }),
      "terms": .list(
        (pages.glossary?.entries ?? []).map {
          let definition = HandoutText(definition: $0.definition, links: links, pages.wording)
          return [
            "id": .verbatim($0.id), "term": .text($0.term), "definition": .html(definition.body),
          ]
        }
      ),
      "has_glossary": .flag(pages.glossary != nil),
    ]
  }

  /// The days of the edition, each once.
  private var dates: String? {
    let days = Set((workshop?.sessions ?? []).map(\.date)).sorted()
    guard !days.isEmpty else { return nil }
    return days.map { $0.text(in: pages.course.language) }.joined(separator: ", ")
  }
}

extension HandoutPages {
  /// The names that its template may use.
  static let schema: TemplateSchema = [
    "language": .text,
    "course_title": .text,
    "document_title": .text,
    "edition_title": .optionalText,
    "accent": .optionalText,
    "organiser_name": .optionalText,
    "organiser_address": .optionalText,
    "place": .optionalText,
    "dates": .optionalText,
    "trainers": .list(["name": .text]),
    "has_trainers": .flag,
    "site_url": .optionalText,
    "modules": .list(module),
    "has_key": .flag,
    "terms": .list(["id": .text, "term": .text, "definition": .html]),
    "has_glossary": .flag,
  ]

  private static let module: TemplateSchema = [
    "module_id": .text,
    "number": .text,
    "title": .text,
    "facts": .list(["text": .text]),
    "objectives": .list(["text": .text]),
    "has_objectives": .flag,
    "headings": .list(["id": .text, "text": .text]),
    "has_headings": .flag,
    "body": .html,
    "is_assessment": .flag,
    "sources_as_of": .optionalText,
    "verified_by": .optionalText,
    "verified_on": .optionalText,
    "entries": .list([
      "question_id": .text,
      "question_number": .text,
      "letters": .optionalText,
      "content": .html,
    ]),
    "has_answers": .flag,
  ]
}
