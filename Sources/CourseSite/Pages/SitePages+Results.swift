import Courseware
import Typesetting

extension SitePages {
  /// The name of the page of results.
  static let resultsPage = "results.html"

  /// What stands before and after the sections of the modules in the page of results, where all
  /// of them may be lacking.
  func results(isEmpty: Bool) -> (opening: ArraySlice<UInt8>, closing: ArraySlice<UInt8>) {
    // No page holds a NUL.
    let page = resultsPage(around: HTML(bytes: [0]), isEmpty: isEmpty).bytes
    let middle = page.firstIndex(of: 0) ?? page.endIndex
    return (page[..<middle], page[middle...].dropFirst())
  }

  /// What the page of results says of a module; nothing where there is nothing to answer or to tick.
  func results(of module: Module, at index: Int) -> [UInt8] {
    let header = module.header
    let bank = header.assessment?.bank
    let questions = bank == nil ? module.questions : []
    let isSurvey = !module.surveyQuestions.isEmpty
    guard bank != nil || isSurvey || !questions.isEmpty || !module.checks.isEmpty else { return [] }
    return resultsSection([
      "module_id": .verbatim(header.id),
      "kind": .verbatim(header.kind.name),
      "terms": .html(module.assessmentTerms ?? HTML(bytes: [])),
      "href": .verbatim(header.page),
      "number": .verbatim(String(index + 1)),
      "title": .text(header.title),
      "has_survey": .flag(isSurvey),
      "bank": .verbatim(bank),
      "bank_title": .text(headers.first { $0.id == bank }?.title),
      "questions": .html(list(questions, of: header)),
      "has_questions": .flag(!questions.isEmpty),
      "checks": .html(Self.list(module.checks)),
      "has_checks": .flag(!module.checks.isEmpty),
    ]).bytes
  }

  private func list(_ questions: [Question], of header: ModuleHeader) -> HTML {
    var markup: [UInt8] = []
    for question in questions {
      Self.add(
        "<li",
        [
          ("data-question", question.name), ("data-key", question.key),
          ("data-points", "\(question.points)"), ("data-passage", question.passage ?? ""),
        ],
        to: &markup
      )
      Self.add("<a", [("href", "\(header.page)#\(Module.anchor(of: question.name))")], to: &markup)
      markup += HTML(text: course.language.typeset(question.prompt)).bytes
      markup += "</a></li>\n".utf8
    }
    _ = markup.popLast()
    return HTML(bytes: markup)
  }

  private static func list(_ checks: [Module.Check]) -> HTML {
    var markup: [UInt8] = []
    for check in checks {
      let ticked = check.isTicked ? [("data-ticked", "")] : []
      add("<li", [("data-check", check.key)] + ticked, to: &markup)
      markup += check.html.bytes
      markup += "</li>\n".utf8
    }
    _ = markup.popLast()
    return HTML(bytes: markup)
  }

  private static func add(
    _ opening: StaticString,
    _ attributes: [(name: String, value: String)],
    to markup: inout [UInt8]
  ) {
    opening.withUTF8Buffer { markup += $0 }
    for (name, value) in attributes {
      markup.append(UInt8(ascii: " "))
      markup += name.utf8
      markup += "=\"".utf8
      markup += HTML(text: value).bytes
      markup.append(UInt8(ascii: "\""))
    }
    markup.append(UInt8(ascii: ">"))
  }
}
