/// The file name of a module, `NN-name.md`, taken apart.
public struct ModuleName: Hashable, Sendable {
  /// The file name without `.md`.
  public let id: String

  /// The number at its beginning.
  public let number: Int

  /// Takes a file name apart; nil if it is not a module's.
  public init?(file: String) {
    guard let match = file.wholeMatch(of: /(([0-9]{1,6})-[a-z0-9]+(?:-[a-z0-9]+)*)\.md/),
      let number = Int(match.2)
    else { return nil }
    id = String(match.1)
    self.number = number
  }
}
