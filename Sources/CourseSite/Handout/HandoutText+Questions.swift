import Courseware

extension HandoutText {
  mutating func openQuestion(_ tag: StartTag) {
    let isQuiz = tag.name == "quiz-question"
    let id = links.id(tag["id"] ?? "", of: owner)
    let kind = (isQuiz ? "" : "survey ") + (tag["data-kind"] ?? "")
    write("<section class=\"question \(kind)\" id=\"\(id)\">")
    question = isQuiz ? questions.first { $0.name == tag["data-name"] } : nil
    guard isQuiz else { return }
    questionNumber += 1
    let name = HTML(text: wording.text(.questionName, ["n": "\(questionNumber)"]))
    write("<p class=\"question-name\">\(name.markup)</p>")
  }

  mutating func writeControl(_ tag: StartTag) {
    if tag.isOf("gap") { return write("<span class=\"gap\"></span>") }
    let round = tag["type"] == "radio" ? " round" : ""
    let ticked = tag["checked"] == nil ? "" : " ticked"
    write("<span class=\"box\(round)\(ticked)\"></span>")
    guard question != nil, tag["data-check"] == nil else { return }
    write(" <span class=\"letter\">\(optionCount.letter)</span>")
    optionCount += 1
  }

  /// A drop-down: a line to write on, or in a table to match what has its place in this row.
  mutating func writeChoices() {
    let inside = takeElement("select")
    guard isInPairs else { return write("<span class=\"gap\"></span>") }
    if choices.isEmpty { choices = Self.choices(inside) }
    defer { rowCount += 1 }
    guard choices.indices.contains(rowCount) else { return }
    write("<span class=\"letter\">\(rowCount.letter)</span> ")
    written += choices[rowCount].text
  }

  private static func choices(
    _ pieces: ArraySlice<MarkupPiece>
  ) -> [(key: String, text: [UInt8])] {
    var choices: [(key: String, text: [UInt8])] = []
    for piece in pieces {
      switch piece {
      case .opening(let option): choices.append((option["value"] ?? "", []))
      case .text(let text):
        if let last = choices.indices.last { choices[last].text += text }
      case .closing: break
      }
    }
    return choices.filter { !$0.key.isEmpty }
  }
}
