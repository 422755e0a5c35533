import Yams

/// Reads the fields of one YAML mapping, notes what is wrong with each, and in the end which keys
/// nobody asked for.
struct FieldReader {
  /// What has been found wrong so far.
  private(set) var diagnostics: [Diagnostic] = []

  private let text: YAMLText
  private let node: Node
  private let fields: [(key: Node, value: Node)]

  /// The names of the fields, apart: to look through them copies no node.
  private let names: [String]
  private var asked: [String] = []
  private var asksAll = false

  /// Opens a mapping; anything else is noted as an error and read as an empty mapping.
  init(_ node: Node, in text: YAMLText) {
    self.text = text
    self.node = node
    fields = node.mapping?.map { ($0.key, $0.value) } ?? []
    names = fields.map { $0.key.string ?? "" }
    if node.mapping == nil {
      diagnostics.append(
        text.diagnostic(
          Localized(
            fr: "des lignes « clé: valeur » sont attendues ici",
            en: "lines 'key: value' are expected here"
          ),
          at: node
        )
      )
    }
  }

  /// A field's text in NFC; nil where the field is absent or empty.
  mutating func text(_ name: String) -> String? {
    let value = value(name)
    if value == nil { noteComment(name) }
    return value.flatMap { text(of: $0) }
  }

  /// Notes a value such as `#0b6e99`, which is a comment to YAML and would be passed over.
  private mutating func noteComment(_ name: String) {
    guard let place = names.firstIndex(of: name), let mark = fields[place].key.mark,
      let comment = text.line(of: mark).firstMatch(of: /^[^:#]*:\s+(#\S+)/)?.output.1
    else { return }
    note(
      Localized(
        fr: "« \(comment) » est passé sous silence : un # commence un commentaire",
        en: "'\(comment)' is passed over: a # begins a comment"
      ),
      help: Localized(
        fr: "mettez la valeur entre guillemets droits, ainsi : \(name): \"\(comment)\"",
        en: "put the value in straight quotes, like this: \(name): \"\(comment)\""
      ),
      at: fields[place].key
    )
  }

  private mutating func text(of value: Node) -> String? {
    guard let scalar = value.scalar?.string else {
      note(.textExpected, at: value)
      return nil
    }
    // An escape such as "\0" writes what the file itself is refused for.
    guard !scalar.unicodeScalars.contains(where: SourceText.isRefused) else {
      note(.refusedCharacter, help: .removeEscape, at: value)
      return nil
    }
    let text = scalar.composed.collapsed
    return text.isEmpty ? nil : text
  }

  /// A field's text that must be there.
  mutating func requiredText(_ name: String) -> String? {
    let before = diagnostics.count
    let text = text(name)
    if text == nil, diagnostics.count == before { noteMissing(name) }
    return text
  }

  /// A field read by a parser of its text; `expected` says how the value is written.
  mutating func parsed<Value>(
    _ name: String,
    expected: Localized,
    required: Bool = false,
    _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = required ? requiredText(name) : text(name) else { return nil }
    if let parsed = parse(text) { return parsed }
    note(
      Localized(
        fr: "« \(text) » n'est pas compris comme « \(name) »",
        en: "'\(text)' is not understood as '\(name)'"
      ),
      help: Localized(fr: "écrivez \(expected[.french])", en: "write \(expected[.english])"),
      at: value(name)
    )
    return nil
  }

  /// A field that is a list of texts; one text alone counts as a list of one.
  mutating func texts(_ name: String) -> [String] {
    guard let value = value(name) else { return [] }
    let nodes = value.sequence.map(Array.init) ?? [value]
    return nodes.compactMap { node in
      let before = diagnostics.count
      let text = text(of: node)
      if text == nil, diagnostics.count == before { note(.textExpected, at: node) }
      return text
    }
  }

  /// Every field as a text, for a mapping whose keys are not known beforehand.
  mutating func allTexts() -> [String: String] {
    asksAll = true
    var texts: [String: String] = [:]
    for (name, field) in zip(names, fields) { texts[name] = text(of: field.value) }
    return texts
  }

  /// A field that is a mapping of its own.
  mutating func record<Value>(_ name: String, _ read: (inout FieldReader) -> Value?) -> Value? {
    value(name).flatMap { nested($0, read) }
  }

  /// Every field as a mapping of its own, for a mapping whose keys are not known beforehand; a text
  /// alone counts as a mapping with just one field.
  mutating func readRecords(
    textAs name: String,
    _ read: (_ key: String, inout FieldReader) -> Void
  ) {
    asksAll = true
    // To make one takes Yams longer than to read a record.
    let tag = Tag.implicit
    for (key, field) in zip(names, fields) {
      let own = field.value.mapping?.map { ($0.key, $0.value) } ?? [(Node(name), field.value)]
      // What is wrong with it as a whole is noted at its key.
      let record = Node.mapping(Node.Mapping(own, tag, .any, field.key.mark))
      _ = nested(record) { fields in read(key.composed.collapsed, &fields) }
    }
  }

  /// The line of the file, counted from 1, on which a field's value begins.
  func line(of name: String) -> Int {
    let mark = names.firstIndex(of: name).map { fields[$0].value.mark } ?? node.mark
    return text.lines.lowerBound + (mark?.line ?? 1) - 1
  }

  /// Notes a problem of the whole mapping.
  mutating func noteWhole(_ message: Localized, help: Localized? = nil) {
    note(message, help: help, at: node)
  }

  /// Notes a mapping's absence, unless something was wrong in it and is noted already.
  mutating func requireRecord(_ name: String) {
    if value(name) == nil { noteMissing(name) }
  }

  /// A field that is a list of mappings.
  mutating func records<Value>(_ name: String, _ read: (inout FieldReader) -> Value?) -> [Value] {
    guard let value = value(name) else { return [] }
    guard let nodes = value.sequence else {
      note(
        Localized(fr: "une liste est attendue ici", en: "a list is expected here"),
        help: Localized(fr: "commencez chaque élément par « - »", en: "begin each item with '- '"),
        at: value
      )
      return []
    }
    return nodes.compactMap { nested($0, read) }
  }

  /// Those of some fields that are there and not empty.
  mutating func present(_ names: [String]) -> [String] {
    asked += names
    let typed = self.names.filter(names.contains)
    return typed.filter { value($0) != nil }
  }

  /// Notes a problem at a field or at one item of its list, or at the whole mapping where the field
  /// is absent.
  mutating func note(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at name: String,
    item: Int? = nil
  ) {
    let value = value(name)
    let items = value?.sequence.map(Array.init) ?? []
    let place = item.flatMap { items.indices.contains($0) ? items[$0] : nil } ?? value ?? node
    note(message, severity: severity, help: help, at: place)
  }

  /// Notes the keys that nothing asked for; to be called last.
  mutating func finish() {
    for (name, field) in zip(names, fields) where !asksAll && !asked.contains(name) {
      let near = suggestion(for: name, among: asked)
      note(
        Localized(fr: "clé inconnue « \(name) »", en: "unknown key '\(name)'"),
        help: near.map(Localized.didYouMean)
          ?? Localized(
            fr: "clés possibles : \(asked.joined(separator: ", "))",
            en: "possible keys: \(asked.joined(separator: ", "))"
          ),
        at: field.key
      )
    }
  }

  private mutating func nested<Value>(
    _ node: Node,
    _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    var reader = FieldReader(node, in: text)
    let value = reader.diagnostics.isEmpty ? read(&reader) : nil
    if value != nil || node.mapping != nil { reader.finish() }
    diagnostics += reader.diagnostics
    return value
  }

  private mutating func value(_ name: String) -> Node? {
    if !asked.contains(name) { asked.append(name) }
    let value = names.firstIndex(of: name).map { fields[$0].value }
    return ["", "~", "null"].contains(value?.scalar?.string) ? nil : value
  }

  private mutating func noteMissing(_ name: String) {
    note(
      Localized(fr: "« \(name) » manque", en: "'\(name)' is missing"),
      help: Localized(
        fr: "ajoutez une ligne « \(name): … »",
        en: "add a line '\(name): …'"
      ),
      at: node
    )
  }

  private mutating func note(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at node: Node?
  ) {
    let place = node ?? self.node
    diagnostics.append(text.diagnostic(message, severity: severity, help: help, at: place))
  }
}
