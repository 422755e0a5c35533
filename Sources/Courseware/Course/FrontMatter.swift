/// The lines between the two `---` at the beginning of a module.
public struct FrontMatter {
  /// The YAML lines, counted from 1, without the two marks.
  let lines: Range<Int>

  /// Finds the front matter; its absence, or that of its second mark, is noted as an error.
  init?(_ source: SourceText, diagnostics: inout [Diagnostic]) {
    guard Self.isMark(source, line: 1) else {
      diagnostics.append(
        source.diagnostic(
          Localized(
            fr: "le module ne commence pas par son en-tête",
            en: "the module does not begin with its front matter"
          ),
          help: Localized(
            fr: "commencez par trois lignes : « --- », « title: Le titre », « --- »",
            en: "begin with three lines: '---', 'title: The title', '---'"
          ),
          line: 1
        )
      )
      return nil
    }
    guard let end = (2..<(source.lineCount + 1)).first(where: { Self.isMark(source, line: $0) })
    else {
      diagnostics.append(
        source.diagnostic(
          Localized(
            fr: "l'en-tête ouvert ici n'est pas fermé",
            en: "the front matter that opens here is not closed"
          ),
          help: Localized(
            fr: "ajoutez une ligne « --- » après la dernière clé",
            en: "add a line '---' after the last key"
          ),
          line: 1
        )
      )
      return nil
    }
    lines = 2..<end
  }

  /// The offset after the line that closes a front matter, in the first bytes of a module; nil if
  /// they hold none that is closed.
  public static func end(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = bytes.next(UInt8(ascii: "\n"), from: start) {
        if start > 0, isMark(bytes[start..<end]) { return end + 1 }
        start = end + 1
      }
      return nil
    }
  }

  private static func isMark(_ source: SourceText, line: Int) -> Bool {
    isMark(source.bytes[source.range(ofLine: line)])
  }

  private static func isMark(_ line: some Collection<UInt8>) -> Bool {
    let spaces: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    return line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
      && line.dropFirst(3).allSatisfy(spaces.contains)
  }
}
