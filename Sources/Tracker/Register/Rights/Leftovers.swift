public import Courseware

/// What still tells of a person who was forgotten, and is not in the command's power.
public struct Leftovers: Hashable, Sendable {
  /// The names of the files that were imported and told of the person.
  public let files: [String]

  /// How many records of others speak of the person, in a proof or as who recorded it.
  public let mentions: Int

  /// What kept the register's file from being made anew; its bytes of the person are zeros even so.
  public internal(set) var fault: Diagnostic?
}
