import Courseware
import Typesetting

/// Makes the page of a module's slides for the trainer's edition.
struct SlidePages {
  let course: Course
  let wording: Wording
  let moduleCount: Int

  /// The file of a module's slides.
  static func name(of header: ModuleHeader) -> String { header.id + "-presentation.html" }

  /// What the template is given for the module at an index of the course.
  func values(_ module: Module, at index: Int) -> [String: TemplateValue] {
    let header = module.header
    let title = wording.text(.slidesPagePattern, ["module": header.title])
    let slides = module.slides
    return [
      "language": .verbatim(course.language.rawValue),
      "course_title": .text(course.title),
      "page_title": .text(
        wording.text(.pageTitlePattern, ["page": title, "course": course.title])
      ),
      "title": .text(header.title),
      "number": .verbatim(String(index + 1)),
      "module_count": .verbatim(String(moduleCount)),
      "module_href": .verbatim(header.page),
      "duration": .text(header.duration.map(wording.text)),
      "objectives": .list(header.objectives.map { ["text": .text($0)] }),
      "has_objectives": .flag(!header.objectives.isEmpty),
      "slides": .list(
        slides.enumerated().map { index, slide in
          [
            "slide_id": .verbatim("s_\(index + 1)"),
            "slide_name": .text(
              wording.text(
                .slideNamePattern,
                ["n": "\(index + 1)", "count": "\(slides.count)"]
              )
            ),
            "slide_number": .verbatim("\(index + 1)"),
            "kind": .verbatim(slide.kind.rawValue),
            "is_title": .flag(slide.kind == .title),
            "context": .text(slide.context),
            "shown": .html(slide.shown),
            "notes": .html(slide.notes),
          ]
        }
      ),
    ]
  }
}

extension SlidePages {
  /// The names that its template may use.
  static let schema: TemplateSchema = [
    "language": .text,
    "course_title": .text,
    "page_title": .text,
    "title": .text,
    "number": .text,
    "module_count": .text,
    "module_href": .text,
    "duration": .optionalText,
    "objectives": .list(["text": .text]),
    "has_objectives": .flag,
    "slides": .list([
      "slide_id": .text,
      "slide_name": .text,
      "slide_number": .text,
      "kind": .text,
      "is_title": .flag,
      "context": .optionalText,
      "shown": .html,
      "notes": .html,
    ]),
  ]
}
