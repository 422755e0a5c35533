import Courseware

/// A module's text for paper, made of its page's own markup: boxes and lines in the place of
/// controls, the answers taken out, ids and links as a book needs them.
struct HandoutText {
  /// The text.
  var body: HTML { HTML(bytes: written) }

  /// What was taken out.
  var answers: [HandoutAnswer] = []

  /// The module's questions.
  let questions: [Question]

  /// The id of what the text stands in, under which its ids are the book's.
  let owner: String
  let links: HandoutLinks
  let wording: Wording

  var pieces: ArraySlice<MarkupPiece>
  var written: [UInt8] = []

  /// The addresses that were shown, each once in a module.
  var addresses: Set<String> = []

  /// What closes the link that is open.
  var linkEnd = ""

  /// The question that is being written.
  var question: Question?
  var questionNumber = 0
  var optionCount = 0

  /// What one may match with, in the order shown; its rows written so far.
  var choices: [(key: String, text: [UInt8])] = []
  var rowCount = 0
  var isInPairs = false

  init(_ module: Module, links: HandoutLinks, wording: Wording) {
    self.init(module.html, of: module.header.id, module.questions, links, wording)
  }

  /// The definition of a term.
  init(definition: HTML, links: HandoutLinks, _ wording: Wording) {
    self.init(definition, of: HandoutLinks.glossary, [], links, wording)
  }

  private init(
    _ html: HTML,
    of owner: String,
    _ questions: [Question],
    _ links: HandoutLinks,
    _ wording: Wording
  ) {
    self.owner = owner
    self.questions = questions
    self.links = links
    self.wording = wording
    pieces = Array(MarkupReader(html))[...]
    while let piece = pieces.popFirst() { take(piece) }
  }

  mutating func take(_ piece: MarkupPiece) {
    switch piece {
    case .text(let text): written += text
    case .closing(let name): close(name)
    case .opening(let tag): open(tag)
    }
  }

  mutating func write(_ markup: String) { written += markup.utf8 }

  private mutating func close(_ name: String) {
    switch name {
    case "form", "check-list", "fieldset": break
    case "details": write("</div>")
    case "summary", "legend": write("</p>")
    case "quiz-question", "survey-question": write("</section>")
    case "label": write("</span>")
    case "a":
      write(linkEnd)
      linkEnd = ""
    case "table":
      isInPairs = false
      write("</table>")
    default: write("</\(name)>")
    }
  }

  private mutating func open(_ tag: StartTag) {
    switch tag.name {
    case "form", "check-list", "fieldset": break
    case "quiz-question", "survey-question": openQuestion(tag)
    case "details" where tag.isOf("answers"): takeAnswers()
    case "details": write("<div class=\"hint\">")
    case "summary": write("<p class=\"hint-title\">")
    case "legend": write("<p class=\"prompt\">")
    case "label" where isInPairs: write("<span class=\"box\"></span> <span>")
    case "label": write("<span class=\"option\">")
    case "input": writeControl(tag)
    case "select": writeChoices()
    case "textarea":
      _ = takeElement(tag.name)
      write(String(repeating: "<span class=\"line\"></span>", count: 4))
    case "a" where tag.isOf("note-back"): _ = takeElement(tag.name)
    case "a": openLink(tag)
    case "div" where tag.isOf("definitions"): _ = takeElement(tag.name)
    case "p" where tag.isOf("on-paper"): _ = takeElement(tag.name)
    case "li" where tag["data-option"] != nil && question?.answer.isChosen ?? false:
      writeVerdict()
    case "li" where tag["data-pair"] != nil: writePair(tag)
    default: copy(tag)
    }
  }

  private mutating func copy(_ tag: StartTag) {
    var tag = tag
    if let id = tag["id"] { tag["id"] = links.id(id, of: owner) }
    for name in ["aria-labelledby", "role", "tabindex", "aria-label"] { tag[name] = nil }
    if tag.isOf("options") { optionCount = 0 }
    if tag.isOf("pairs") { (isInPairs, choices, rowCount) = (true, [], 0) }
    write(tag.markup)
  }

  /// Takes the pieces of an element whose opening tag was taken, and its closing tag.
  mutating func takeElement(_ name: String) -> ArraySlice<MarkupPiece> {
    var (depth, index) = (1, pieces.startIndex)
    while index < pieces.endIndex {
      switch pieces[index] {
      case .opening(let tag) where tag.name == name: depth += 1
      case .closing(name): depth -= 1
      default: break
      }
      if depth == 0 { break }
      index += 1
    }
    let inside = pieces[..<index]
    pieces = pieces[min(index + 1, pieces.endIndex)...]
    return inside
  }
}
