/// The file name of a module, `NN-name.md`, taken apart.
public struct ModuleName: Hashable, Sendable {
  /// The file name without `.md`.
  public let id: String

  /// The number at its beginning.
  public let number: Int

  /// The file name.
  public var file: String { id + ".md" }

  /// Takes a file name apart; nil if it is not a module's.
  public init?(file: String) {
    guard file.hasSuffix(".md") else { return nil }
    let parts = file.utf8.dropLast(3)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Substring.init)
    guard parts.count > 1, parts.allSatisfy(Slug.isName), (1...6).contains(parts[0].utf8.count),
      let number = Int(parts[0])
    else { return nil }
    id = String(file.dropLast(3))
    self.number = number
  }
}
