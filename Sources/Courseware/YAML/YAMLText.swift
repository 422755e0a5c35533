import Yams

/// A YAML text, whole or the front matter of a module, with the way back to its file's lines.
struct YAMLText {
  /// The file that it stands in.
  let source: SourceText

  /// The lines of the file that hold it, counted from 1.
  let lines: Range<Int>

  /// How many bytes it may have.
  let limit: Int

  /// Takes a whole file as YAML.
  init(_ source: SourceText, limit: Int = Limits.yamlBytes) {
    self.init(source, lines: 1..<(source.lineCount + 1), limit: limit)
  }

  /// Takes some lines of a file as YAML.
  init(_ source: SourceText, lines: Range<Int>, limit: Int = Limits.yamlBytes) {
    self.source = source
    self.lines = lines
    self.limit = limit
  }

  /// Parses the text into nodes; an empty text gives nil.
  func parsed() throws(Diagnostic) -> Node? {
    let start = source.range(ofLine: lines.lowerBound).lowerBound
    let end = source.range(ofLine: lines.upperBound - 1).upperBound
    let bytes = source.bytes[start..<max(start, end)]
    guard bytes.count <= limit else {
      throw .tooLarge(file: source.file, limit: limit)
    }
    try refuseManyAliases(bytes)
    do {
      // The basic resolver leaves every scalar a text, which is what is wanted here; the encoding
      // is named because Yams would look for it in the environment each time.
      return try Yams.compose(yaml: String(decoding: bytes, as: UTF8.self), .basic, .default, .utf8)
    } catch let error as YamlError {
      throw diagnostic(for: error)
    } catch {
      throw Diagnostic(.unreadableYAML, at: Position(file: source.file))
    }
  }

  /// A problem at a node.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    at node: Node
  ) -> Diagnostic {
    diagnostic(message, severity: severity, help: help, mark: node.mark)
  }

  /// The line of the file on which something stands.
  func line(of mark: Mark) -> String { source.line(number(of: mark)) }

  // libyaml names the line after the last when a text ends too early.
  private func number(of mark: Mark) -> Int {
    min(lines.lowerBound + mark.line - 1, max(lines.upperBound - 1, lines.lowerBound))
  }

  /// A problem at a place that Yams tells; without one, of the whole file.
  func diagnostic(
    _ message: Localized,
    severity: Diagnostic.Severity = .error,
    help: Localized? = nil,
    mark: Mark?
  ) -> Diagnostic {
    guard let mark else {
      return Diagnostic(message, severity: severity, help: help, at: Position(file: source.file))
    }
    let line = number(of: mark)
    let range = source.range(ofLine: line)
    let text = source.line(line).unicodeScalars.prefix(mark.column - 1)
    let width = String(String.UnicodeScalarView(text)).utf8.count
    return source.diagnostic(
      message,
      severity: severity,
      help: help,
      atByte: range.lowerBound + width
    )
  }

  /// Refuses the means of a « billion laughs » before the parser meets them.
  private func refuseManyAliases(_ bytes: ArraySlice<UInt8>) throws(Diagnostic) {
    let opens = Array("\n\r \t[{,".utf8)
    var (count, previous) = (0, UInt8(ascii: "\n"))
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == UInt8(ascii: "*"), opens.contains(previous) { count += 1 }
      if count > Limits.yamlAliases {
        throw source.diagnostic(
          Localized(
            fr: "trop d'alias YAML : \(Limits.yamlAliases) au plus",
            en: "too many YAML aliases: at most \(Limits.yamlAliases)"
          ),
          help: Localized(
            fr: "écrivez les valeurs elles-mêmes au lieu de *nom",
            en: "write the values themselves instead of *name"
          ),
          atByte: index
        )
      }
      previous = byte
    }
  }
}
