import Courseware

extension HandoutText {
  mutating func takeAnswers() {
    let inside = takeElement("details")
    let outer = (pieces, written)
    (pieces, written, optionCount) = (inside, [], 0)
    while let piece = pieces.popFirst() {
      // How the page calls the answers.
      if case .opening(let tag) = piece, tag.name == "summary" {
        _ = takeElement(tag.name)
      } else {
        take(piece)
      }
    }
    answers.append(
      HandoutAnswer(
        number: questionNumber,
        question: links.id(Module.anchor(of: question?.name ?? ""), of: owner),
        letters: question?.letters,
        html: HTML(bytes: written)
      )
    )
    (pieces, written) = outer
  }

  mutating func writeVerdict() {
    write("<li><span class=\"letter\">\(optionCount.letter)</span> ")
    optionCount += 1
  }

  mutating func writePair(_ tag: StartTag) {
    let right = tag["data-pair"]?.split(separator: ":").last.map(String.init)
    let letter = choices.firstIndex { $0.key == right }?.letter ?? ""
    write("<li><span class=\"letter\">\(letter)</span> ")
  }
}

extension Question {
  /// The letters of the right options; nil where the answer is not chosen among options.
  fileprivate var letters: String? {
    guard answer.isChosen else { return nil }
    return options.indices.filter { options[$0].isCorrect }.map(\.letter).joined(separator: ", ")
  }
}

extension Question.Answer {
  var isChosen: Bool {
    switch self {
    case .single, .multiple: true
    case .gaps, .ordering, .matching: false
    }
  }
}
