/// A JSON text taken apart (RFC 8259): one short entry for each value and each key, in the order of
/// the text, and no tree of objects, so that a hundred thousand records take little room.
///
/// Foundation's decoder does not serve: it lets pass commas before a bracket, takes the first of two
/// equal keys without a word, and knows no places.
package struct JSONDocument: Sendable {
  /// A value or a key, by its place among the entries.
  package struct Value: Hashable, Sendable {
    let index: Int
  }

  /// What a value is.
  package enum Kind: Sendable {
    case object, list, text, number, boolean, null
  }

  /// The text and its places.
  package let source: JSONSource

  private let entries: [JSONEntry]

  /// The outermost value.
  package let root = Value(index: 0)

  /// Takes a text apart.
  ///
  /// - Throws: a `Diagnostic` where it is no JSON, or is larger or deeper than the limits.
  package init(_ source: JSONSource) throws(Diagnostic) {
    self.source = source
    guard source.bytes.count <= Limits.submissionBytes else {
      throw .tooLarge(file: source.file, limit: Limits.submissionBytes)
    }
    let (entries, fault) = source.bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes, from: source.start)
      let fault = scanner.run()
      return (scanner.entries, fault)
    }
    self.entries = entries
    if let fault {
      let message = fault.message.at(path(to: fault))
      throw source.diagnostic(message, help: fault.help, atByte: fault.offset)
    }
  }

  /// The byte at which a value begins.
  package func start(of value: Value) -> Int { Int(entries[value.index].start) }

  /// What a value is.
  package func kind(of value: Value) -> Kind {
    switch source.bytes[start(of: value)] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .list
    case UInt8(ascii: "\""): .text
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: .number
    }
  }

  /// What stands in a list, or in an object: a key, its value, a key, its value.
  package func children(of value: Value) -> Children {
    Children(document: self, index: value.index + 1, end: Int(entries[value.index].end))
  }

  /// Whether a value is a list of nothing.
  package func isEmptyList(_ value: Value) -> Bool {
    kind(of: value) == .list && Int(entries[value.index].end) == value.index + 1
  }

  /// The values directly in another one, one after the other.
  package struct Children: Sequence, IteratorProtocol {
    let document: JSONDocument
    var index: Int
    let end: Int

    package mutating func next() -> Value? {
      guard index < end else { return nil }
      defer { index = Int(document.entries[index].end) }
      return Value(index: index)
    }
  }
}

extension JSONDocument {
  /// The way from the outermost value to another one, or to a key's value.
  package func path(to target: Value) -> JSONPath {
    var path = JSONPath()
    var at = root
    while at != target {
      guard let (step, next) = step(from: at, towards: target.index) else { break }
      path.steps.append(step)
      at = next
    }
    return path
  }

  /// The child that is or holds an entry; to a key belongs its value.
  private func step(from value: Value, towards target: Int) -> (JSONPath.Step, Value)? {
    let isObject = kind(of: value) == .object
    var key: Value?
    for (number, child) in children(of: value).enumerated() {
      if isObject, number.isMultiple(of: 2) {
        key = child
        if child.index == target { return (.key(text(of: child)), child) }
      } else if target < Int(entries[child.index].end) {
        return (key.map { .key(text(of: $0)) } ?? .index(number), child)
      }
    }
    return nil
  }

  /// The way to the place where reading broke off, through the values that were open there.
  private func path(to fault: JSONFault) -> JSONPath {
    var path = JSONPath()
    for (depth, index) in fault.open.enumerated() {
      let isInnermost = depth + 1 == fault.open.count
      let end = isInnermost ? entries.count : fault.open[depth + 1]
      var (count, last, child) = (0, index, index + 1)
      while child < end { (count, last, child) = (count + 1, child, Int(entries[child].end)) }
      if kind(of: Value(index: index)) == .list {
        if !isInnermost || fault.isInValue { path.steps.append(.index(count)) }
      } else if !count.isMultiple(of: 2) {
        path.steps.append(.key(text(of: Value(index: last))))
      }
    }
    return path
  }
}
