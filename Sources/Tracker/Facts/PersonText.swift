import Courseware

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isSpace || last.isSpace
    else { return self }
    let start = unicodeScalars.drop(while: \.isSpace)
    guard let end = start.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(start[...end])
  }

  /// The text as it is kept of a person, typed on a command line; nil for an empty one.
  ///
  /// - Throws: a `Diagnostic` if it is none that can be kept.
  func personText() throws(Diagnostic) -> String? {
    let text = composed.trimmed
    if let fault = PersonTextFault(text) {
      throw Diagnostic(
        Localized(
          fr: "« \(text.shortened) » : \(fault.message.french)",
          en: "'\(text.shortened)': \(fault.message.english)"
        ),
        help: fault.help
      )
    }
    return text.isEmpty ? nil : text
  }

  /// Whether it may be an e-mail address: something on both sides of one `@`, without spaces.
  var isAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !unicodeScalars.contains { $0.isSpace || $0 == "<" || $0 == ">" }
  }

  /// Whether it is 11 digits, as the number in the « Répertoire partagé » is.
  var isRPPS: Bool { utf8.count == 11 && utf8.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }
}

extension Unicode.Scalar {
  /// Whether it is white space; most is in ASCII, and to look up properties is slow.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || 0x09...0x0D ~= value : properties.isWhitespace
  }
}
