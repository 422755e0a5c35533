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
      // Names, points and pages hold nothing that markup must not.
      markup.append(text: "<li data-question=\"")
      markup.append(text: question.name)
      markup.append(text: "\" data-key='")
      markup.append(inSingleQuotes: question.key)
      markup.append(text: "' data-points=\"")
      markup.append(text: String(question.points))
      markup.append(text: "\" data-passage=\"")
      markup.append(escapedForHTML: question.passage ?? "")
      markup.append(text: "\"><a href=\"")
      markup.append(text: header.page)
      markup.append(UInt8(ascii: "#"))
      markup.append(text: Module.anchor(of: question.name))
      markup.append(text: "\">")
      markup.append(escapedForHTML: course.language.typeset(question.prompt))
      markup.append(text: "</a></li>\n")
    }
    _ = markup.popLast()
    return HTML(bytes: markup)
  }

  private static func list(_ checks: [Module.Check]) -> HTML {
    var markup: [UInt8] = []
    for check in checks {
      markup.append(text: "<li data-check=\"\(check.key)\"\(check.isTicked ? " data-ticked" : "")>")
      markup.append(contentsOf: check.html.bytes)
      markup.append(text: "</li>\n")
    }
    _ = markup.popLast()
    return HTML(bytes: markup)
  }
}

extension [UInt8] {
  /// Appends what stands in an attribute between single quotes: JSON is full of double ones.
  fileprivate mutating func append(inSingleQuotes text: [UInt8]) {
    let isPlain = text.withUnsafeBufferPointer { bytes in
      !bytes.contains {
        $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "'")
      }
    }
    guard !isPlain else { return append(contentsOf: text) }
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): append(text: "&amp;")
      case UInt8(ascii: "<"): append(text: "&lt;")
      case UInt8(ascii: "'"): append(text: "&#39;")
      default: append(byte)
      }
    }
  }
}
