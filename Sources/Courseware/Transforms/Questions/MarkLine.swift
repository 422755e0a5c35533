/// What stands after a question's mark on its line: a name, and settings such as `points=2`.
struct MarkLine {
  /// The name; nil where it is to be made from the prompt.
  let name: String?

  /// The words with an equals sign.
  let settings: [Substring]

  /// Whether there is anything else, which would be a prompt that stands on the wrong line.
  let holdsMore: Bool

  /// The first word, to point at; the mark's own end where there is none.
  let first: String

  /// Reads the nodes that stood after the mark and frees them.
  init(_ nodes: [MarkdownNode]) {
    let isPlain = nodes.allSatisfy { $0.kind == .text }
    let text = nodes.plainText.collapsed
    for node in nodes { node.free() }
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    let isSetting = { (word: Substring) in word.utf8.contains(UInt8(ascii: "=")) }
    let names = words.filter { !isSetting($0) }
    name = names.first.map(String.init)
    settings = words.filter(isSetting)
    holdsMore = !isPlain || names.count > 1 || names.contains { !$0.isName }
    first = words.first.map(String.init) ?? "]"
  }
}

extension Localized {
  static let promptBelow = Localized(
    fr:
      "écrivez la question sur la ligne d'en dessous ; un nom est fait de \(Limits.nameCharacters) caractères au plus : a-z, 0-9 et traits d'union",
    en:
      "write the prompt on the line below; a name is at most \(Limits.nameCharacters) characters: a-z, 0-9 and hyphens"
  )

  /// That a prompt stands on the line of its mark.
  static func onlyName(after mark: Localized) -> Localized {
    Localized(
      fr: "seul un nom peut suivre « \(mark[.french]) » sur sa ligne",
      en: "only a name can follow '\(mark[.english])' on its line"
    )
  }
}
