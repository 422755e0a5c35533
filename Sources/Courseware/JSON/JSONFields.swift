/// The values of an object whose keys are known beforehand.
package struct JSONFields {
  /// The object.
  package let object: JSONDocument.Value

  fileprivate let keys: [String]
  fileprivate var values: [JSONDocument.Value?]

  /// The value of a key; nil where it is not there.
  package subscript(_ key: String) -> JSONDocument.Value? {
    keys.firstIndex(of: key).flatMap { values[$0] }
  }
}

extension JSONReader {
  /// Reads an object, noting keys that are missing, unknown or there twice.
  package mutating func fields(
    of value: JSONDocument.Value,
    required: [String],
    optional: [String] = []
  ) -> JSONFields? {
    guard expect(.object, value) else { return nil }
    let keys = required + optional
    var fields = JSONFields(
      object: value,
      keys: keys,
      values: Array(repeating: nil, count: keys.count)
    )
    var children = document.children(of: value)
    while let key = children.next(), let value = children.next() {
      let name = document.text(of: key)
      guard let place = keys.firstIndex(of: name) else {
        noteUnknown(name, among: keys, at: key)
        continue
      }
      if fields.values[place] == nil {
        fields.values[place] = value
      } else {
        noteTwice(name, at: key)
      }
    }
    for (place, name) in required.enumerated() where fields.values[place] == nil {
      note(
        Localized(fr: "« \(name) » manque", en: "'\(name)' is missing"),
        help: Localized(fr: "ajoutez \"\(name)\": …", en: "add \"\(name)\": …"),
        at: value
      )
    }
    return fields
  }

  /// Reads an object whose keys are names that it makes up, in the order of the text; those that
  /// are no names or there twice are noted.
  package mutating func named(
    _ value: JSONDocument.Value
  ) -> [(name: String, value: JSONDocument.Value)]? {
    guard expect(.object, value) else { return nil }
    var (names, members) = (Set<String>(), [(name: String, value: JSONDocument.Value)]())
    var children = document.children(of: value)
    while let key = children.next(), let value = children.next() {
      let name = document.text(of: key)
      if !names.insert(name).inserted { noteTwice(name, at: key) }
      if !name.isName { noteMisread(name, expected: .name, at: key) }
      members.append((name, value))
    }
    return members
  }

  private mutating func noteUnknown(
    _ name: String,
    among known: [String],
    at key: JSONDocument.Value
  ) {
    note(
      Localized(
        fr: "clé inconnue « \(name.shortened) »",
        en: "unknown key '\(name.shortened)'"
      ),
      help: .didYouMean(name, among: known),
      at: key
    )
  }

  private mutating func noteTwice(_ name: String, at key: JSONDocument.Value) {
    note(
      Localized(
        fr: "clé écrite deux fois : « \(name.shortened) »",
        en: "key written twice: '\(name.shortened)'"
      ),
      help: Localized(fr: "gardez-en une seule", en: "keep one of them"),
      at: key
    )
  }
}
