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
    let id = String(file.dropLast(3))
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard id.isName, parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), parts[0].count <= 6,
      let number = Int(parts[0])
    else { return nil }
    self.id = id
    self.number = number
  }
}
