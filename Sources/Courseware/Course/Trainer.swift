/// Someone who teaches in an edition.
public struct Trainer: Hashable, Sendable {
  /// What sessions call the trainer.
  public let id: String

  /// The name as it is shown.
  public let name: String

  init?(_ fields: inout FieldReader) {
    let id = fields.requiredText("id")
    let name = fields.requiredText("name")
    fields.refuseClaims(["name": name])
    guard let id, let name else { return nil }
    self.id = id
    self.name = name
  }
}
