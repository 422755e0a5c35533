import GRDB

/// Which ids are one person's.
struct People {
  private let kept: [String: String]
  private let ids: [String: [String]]

  init(_ database: Database) throws {
    let pairs = try Row.fetchAll(database, sql: "SELECT id, kept FROM alias")
      .map { (id: $0["id"] as String, kept: $0["kept"] as String) }
    kept = Dictionary(uniqueKeysWithValues: pairs.map { ($0.id, $0.kept) })
    ids = Dictionary(grouping: pairs, by: \.kept).mapValues { $0.map(\.id) }
  }

  /// The id under which a person's facts count.
  func kept(_ id: String) -> String { kept[id] ?? id }

  /// All ids of a person, the one that counts first.
  func all(_ id: String) -> [String] { [kept(id)] + (ids[kept(id)] ?? []) }

  /// The other ids of a person.
  func others(than id: String) -> [String] {
    kept.isEmpty ? [] : all(id).filter { $0 != id }
  }
}
