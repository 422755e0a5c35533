import Courseware

extension SourceFile {
  /// The file as a text; nil, with the reason noted, where it cannot be taken in.
  func text(limit: Int, diagnostics: inout [Diagnostic]) -> SourceText? {
    do throws(Diagnostic) {
      return try SourceText(file: shown, bytes: read(limit: limit), limit: limit)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }

  /// The beginning of a module, as far as its front matter is in it; nil, with the reason noted,
  /// where it cannot be taken in.
  ///
  /// Titles and lengths of all modules are needed before the first page is made, their texts not.
  func moduleHead(diagnostics: inout [Diagnostic]) -> SourceText? {
    let count = 4 << 10
    guard let head = try? readBeginning(count), head.count == count,
      let end = FrontMatter.end(in: head)
    else { return text(limit: Limits.moduleBytes, diagnostics: &diagnostics) }
    do throws(Diagnostic) {
      return try SourceText(file: shown, bytes: Array(head[..<end]), limit: count)
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}
