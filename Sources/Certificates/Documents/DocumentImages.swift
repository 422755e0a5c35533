/// The pictures of an organiser's documents.
public struct DocumentImages: Hashable, Sendable {
  /// The organiser's logo.
  public var logo: DocumentImage?

  /// The signature of who signs.
  public var signature: DocumentImage?

  /// The organiser's stamp.
  public var stamp: DocumentImage?

  /// Takes those that there are.
  public init(
    logo: DocumentImage? = nil,
    signature: DocumentImage? = nil,
    stamp: DocumentImage? = nil
  ) {
    self.logo = logo
    self.signature = signature
    self.stamp = stamp
  }
}
