extension Sequence {
  /// The elements in the order in which a page shows them: always the same, and never the order of
  /// the text, which would give the answer away.
  func shown(by key: (Element) -> String) -> [Element] {
    let typed = Array(self)
    let sorted = typed.sorted { key($0) < key($1) }
    return sorted.map(key) == typed.map(key) ? sorted.reversed() : sorted
  }
}
