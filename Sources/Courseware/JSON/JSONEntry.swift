/// A value or key of a JSON text: where it stands, and where the next one beside it is found.
///
/// What it is, its first byte says. Of these there may be millions, so numbers are no wider than a
/// file may be long.
struct JSONEntry: Sendable {
  /// The offset of its first byte.
  let start: UInt32

  /// The index of the first entry that is not inside of it.
  var end: UInt32
}
