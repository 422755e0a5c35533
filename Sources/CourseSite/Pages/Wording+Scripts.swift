import Courseware

extension Wording {
  /// The texts of keys `script_NAME` and `SECTION_script_NAME` by section and by what the scripts
  /// call them, `NAME` or `SECTION_NAME`.
  var scriptTexts: [String: [String: String]] {
    texts.reduce(into: [:]) { strings, entry in
      let words = entry.key.utf8.split(separator: UInt8(ascii: "_"))
      let mark = words.firstIndex { $0.elementsEqual("script".utf8) } ?? words.count
      guard mark < words.count - 1 else { return }
      let section = words[..<mark].map { String(Substring($0)) }.joined(separator: "_")
      let name = (words[..<mark] + words[(mark + 1)...]).map { String(Substring($0)) }.joined(
        separator: "_"
      )
      strings[section, default: [:]][name] = entry.value
    }
  }
}
