import Courseware
import Typesetting

/// Makes the pages of a course's site out of its modules and templates.
struct SitePages: Sendable {
  let course: Course
  let wording: Wording
  let headers: [ModuleHeader]
  let glossary: Glossary?
  let keys: CourseKeys
  let edition: Edition
  private let resultsEmail: String?
  private let templates: Templates
  private let list: ModuleList
  let isSingleFile: Bool

  init(
    course: Course,
    wording: Wording,
    headers: [ModuleHeader],
    glossary: Glossary?,
    keys: CourseKeys,
    edition: Edition,
    resultsEmail: String?,
    isSingleFile: Bool = false,
    templates: Templates
  ) {
    self.course = course
    self.wording = wording
    self.headers = headers
    self.glossary = glossary
    self.keys = keys
    self.edition = edition
    self.resultsEmail = resultsEmail
    self.isSingleFile = isSingleFile
    self.templates = templates
    list = ModuleList(headers, wording: wording, templates: templates)
  }

  /// The page of the module at an index of the course.
  func module(_ module: Module, at index: Int) -> HTML {
    var values = modulePage(module, at: index)
    values.merge(everyPage(title: module.header.title, current: index)) { own, _ in own }
    return templates.render("module", values)
  }

  /// The slides of the module at an index of the course.
  func slides(of module: Module, at index: Int) -> HTML {
    let pages = SlidePages(course: course, wording: wording, moduleCount: headers.count)
    return templates.render("presentation", pages.values(module, at: index))
  }

  /// The programme, which is the first page, of an edition or of the course where none is planned,
  /// given how many questions each module has.
  func programme(_ workshop: Workshop?, questionCounts: [Int]) -> HTML {
    var values = programmePage(workshop, questionCounts: questionCounts)
    values.merge(everyPage(title: wording.texts["programme"] ?? "", current: nil)) { own, _ in own }
    return templates.render("programme", values)
  }

  /// The page of a glossary.
  func page(of glossary: Glossary) -> HTML {
    var values: [String: TemplateValue] = [
      "terms": .list(
        glossary.entries.map {
          ["id": .verbatim($0.id), "term": .text($0.term), "definition": .html($0.definition)]
        }
      ),
      "glossary_current": .flag(true),
    ]
    let title = wording[.glossaryTitle]
    values.merge(everyPage(title: title, current: nil)) { own, _ in own }
    values["home_current"] = .flag(false)
    return templates.render("glossary", values)
  }

  /// The page on which documents are checked.
  var verifier: HTML {
    templates.render(
      "verifier",
      VerifierPage(course: course, wording: wording, keys: keys).values
    )
  }

  /// Whether there is such a page: it is for everyone, at an address of its own.
  var hasVerifier: Bool { edition == .attendee && !isSingleFile }

  /// The page of results around some markup.
  func resultsPage(around modules: HTML, isEmpty: Bool) -> HTML {
    var values: [String: TemplateValue] = [
      "modules": .html(modules),
      "is_empty": .flag(isEmpty),
      "results_current": .flag(true),
    ]
    let title = wording.texts["results_title"] ?? ""
    values.merge(everyPage(title: title, current: nil)) { own, _ in own }
    values["home_current"] = .flag(false)
    return templates.render("results", values)
  }

  /// A module's part of the page of results.
  func resultsSection(_ values: [String: TemplateValue]) -> HTML {
    templates.render("results-module", values)
  }

  private func everyPage(title: String, current: Int?) -> [String: TemplateValue] {
    // The one list of a single file is that of the page which gives what surrounds all.
    let window = isSingleFile ? list.whole(if: current == nil) : list.window(around: current)
    return [
      "language": .verbatim(course.language.rawValue),
      "single_file": .flag(isSingleFile),
      "course_title": .text(course.title),
      "page_title": .text(
        wording.text(.pageTitlePattern, ["page": title, "course": course.title])
      ),
      "is_trainer": .flag(edition == .trainer),
      "site_url": .verbatim(course.siteURL),
      "results_email": .text(resultsEmail),
      "home_current": .flag(current == nil),
      "has_glossary": .flag(glossary != nil),
      "glossary_current": .flag(false),
      "results_current": .flag(false),
      "verifier_href": .verbatim(hasVerifier && !keys.pinned.isEmpty ? Course.verifierPage : nil),
      "module_list": .html(window.entries),
      "more_modules": .flag(!window.isWhole),
    ]
  }
}
