public import Courseware

extension Submission {
  /// Whether a name ends as those of files that are read: .json, .txt or .eml.
  public static func isRead(_ name: String) -> Bool { FileKind(of: name) != nil }

  /// Reads a file as a whole, noting everything that is wrong with it: JSON, a saved mail, or a text
  /// that text blocks stand in.
  ///
  /// - Parameters:
  ///   - bytes: what the file holds.
  ///   - name: its name, as the user would type it, whose end tells what it is.
  ///   - edition: the edition that it must belong to.
  ///   - diagnostics: gets what is found, in the order of the file.
  /// - Returns: what it holds, each once; a text or a mail may hold several, or nothing.
  public static func all(
    in bytes: [UInt8],
    name: String,
    edition: ReadEdition,
    diagnostics: inout [Diagnostic]
  ) -> [Submission] {
    switch FileKind(of: name) {
    case .text where !bytes.isJSON:
      var letter = Letter(name: name, edition: edition)
      letter.read(.text(NumberedText(file: bytes)), sender: nil)
      return letter.submissions(&diagnostics)
    case .mail:
      do throws(Diagnostic) {
        var letter = Letter(name: name, edition: edition)
        for leaf in try Mail(bytes, file: name).leaves {
          letter.read(leaf.content, sender: leaf.sender)
        }
        return letter.submissions(&diagnostics)
      } catch {
        diagnostics.append(error)
        return []
      }
    case .json, .text, nil:
      let only = Submission(
        bytes: bytes,
        name: name,
        edition: edition,
        diagnostics: &diagnostics
      )
      return only.map { [$0] } ?? []
    }
  }
}

extension [UInt8] {
  /// Whether it can only be JSON: some browsers share a file under another name only.
  fileprivate var isJSON: Bool {
    let start = starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = self[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{")
  }
}
