/// How a file that is brought is written, by the end of its name.
enum FileKind: String, CaseIterable {
  case json, text = "txt", mail = "eml"

  /// Tells by a name; nil of one that ends otherwise.
  init?(of name: String) {
    let suffix = name.lowercased().split(separator: ".", omittingEmptySubsequences: false).last
    self.init(rawValue: suffix.map { String($0) } ?? "")
  }
}
