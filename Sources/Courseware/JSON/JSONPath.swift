/// The way to a value of a JSON text, written `attendance[3].arrived`.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
  /// One step inwards.
  package enum Step: Hashable, Sendable {
    case key(String)

    /// Counted from 0.
    case index(Int)
  }

  /// The steps from the outermost value on; none leads to that value itself.
  package var steps: [Step] = []

  package var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where key.isPlainKey: text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(key.shortened.quotedForJSON)]"
      }
    }
  }
}

extension Localized {
  /// The message with the way to what it is about before it.
  package func at(_ path: JSONPath) -> Localized {
    guard !path.steps.isEmpty else { return self }
    return Localized(fr: "\(path): \(french)", en: "\(path): \(english)")
  }
}

extension String {
  fileprivate var isPlainKey: Bool {
    (1...64).contains(utf8.count)
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// The text's beginning, short enough to be named in a message.
  ///
  /// It is cut by characters of Unicode, for one that is seen may be made of any number of marks.
  package var shortened: String {
    let start = unicodeScalars.prefix(60)
    return start.endIndex < unicodeScalars.endIndex ? String(start) + "…" : self
  }
}
