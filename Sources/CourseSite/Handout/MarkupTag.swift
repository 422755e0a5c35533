/// An opening tag of our own markup.
struct MarkupTag {
  let name: String

  /// The attributes in their order, with their values as they stand: escaped, and empty where there
  /// is none.
  private var attributes: [(name: String, value: String)] = []

  /// Reads what stands between `<` and `>`.
  init(_ inside: ArraySlice<UInt8>) {
    var rest = inside
    name = Self.take(&rest) { !$0.isSpace && $0 != UInt8(ascii: "/") }
    while true {
      _ = Self.take(&rest) { $0.isSpace || $0 == UInt8(ascii: "/") }
      guard !rest.isEmpty else { return }
      let attribute = Self.take(&rest) { !$0.isSpace && $0 != UInt8(ascii: "=") }
      guard rest.starts(with: "=\"".utf8) else {
        attributes.append((attribute, ""))
        rest = rest.drop { $0 == UInt8(ascii: "=") }
        continue
      }
      rest = rest.dropFirst(2)
      attributes.append((attribute, Self.take(&rest) { $0 != UInt8(ascii: "\"") }))
      rest = rest.dropFirst()
    }
  }

  /// The value of an attribute; nil where the tag does not have it.
  subscript(_ attribute: String) -> String? {
    get { attributes.first { $0.name == attribute }?.value }
    set {
      let index = attributes.firstIndex { $0.name == attribute }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append((attribute, value))
      case (nil, nil): break
      }
    }
  }

  /// Whether the tag is of a class.
  func isOf(_ className: String) -> Bool {
    self["class"]?.split(separator: " ").contains { $0 == className } ?? false
  }

  /// The tag as markup.
  var markup: String {
    "<" + name + attributes.map { " \($0.name)=\"\($0.value)\"" }.joined() + ">"
  }

  private static func take(
    _ rest: inout ArraySlice<UInt8>,
    while belongs: (UInt8) -> Bool
  ) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest.dropFirst(taken.count)
    return String(decoding: taken, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
