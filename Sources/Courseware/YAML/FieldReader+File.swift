import Yams

extension FieldReader {
  /// Parses a YAML text and reads the mapping that it is, noting what is wrong with both.
  static func read<Value>(
    _ text: YAMLText,
    diagnostics: inout [Diagnostic],
    _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    do throws(Diagnostic) {
      let mapping: [(Node, Node)] = []
      let node = try text.parsed() ?? Node(mapping)
      var fields = FieldReader(node, in: text)
      let isMapping = fields.diagnostics.isEmpty
      let value = isMapping ? read(&fields) : nil
      if isMapping { fields.finish() }
      diagnostics += fields.diagnostics
      return value
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
