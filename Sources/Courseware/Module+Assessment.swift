extension Module {
  /// The id of an assessment's element in its page.
  private var assessmentID: String { "a_" + header.id }

  /// How an assessment draws and judges, as attributes that each begin with a space, of any element
  /// that stands for it; nil for other kinds of module.
  public var assessmentTerms: HTML? {
    guard let assessment = header.assessment else { return nil }
    var attributes = " data-bank=\"\((assessment.bank ?? header.id).escapedForHTML)\""
    attributes += " data-draw=\"\(assessment.drawn(of: questions.count))\""
    if let pass = assessment.pass { attributes += " data-pass=\"\(pass)\"" }
    if let attempts = assessment.attempts { attributes += " data-attempts=\"\(attempts)\"" }
    if !assessment.anchors.isEmpty {
      let names = assessment.anchors.joined(separator: " ").escapedForHTML
      attributes += " data-anchors=\"\(names)\""
    }
    return HTML(markup: attributes)
  }

  /// The text as HTML, and after it the questions of an assessment in the element that holds their
  /// marking back until the end.
  public var pageHTML: HTML {
    guard let terms = assessmentTerms, !questions.isEmpty else { return html }
    let opening = "<quiz-assessment id=\"\(assessmentID.escapedForHTML)\"\(terms.markup)>\n"
    return HTML(
      bytes: html.bytes + opening.utf8 + questionsHTML.bytes + "</quiz-assessment>\n".utf8
    )
  }
}

extension ModuleDraft {
  /// The words in the forms of an assessment's questions.
  var questionWordCount: Int {
    guard header.assessment != nil else { return 0 }
    return forms.reduce(0) { $0 + $1.wordsBelow }
  }

  /// Takes the forms out of the tree, one after the other as HTML.
  mutating func takeForms() -> HTML {
    var bytes: [UInt8] = []
    for form in forms {
      bytes += form.html().bytes
      form.free()
    }
    forms = []
    return HTML(bytes: bytes)
  }
}
