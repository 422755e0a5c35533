extension PublicKey {
  /// The id of the key whose private half is published with Atelier's tests: whoever likes signs with
  /// it, so what it signed proves nothing.
  public static let demonstrationID = "dgWsNssaDT76GXji"

  /// Whether this is that key.
  public var isDemonstration: Bool { id == Self.demonstrationID }
}
