import Courseware
import Crypto
import Foundation
import GRDB

/// Those who were forgotten, of whom nothing is kept but what tells that they must not come back.
struct ForgottenPeople {
  private let key: SymmetricKey
  private var hashes: Set<Data>

  init(_ database: Database) throws {
    let secret = try Data.fetchOne(database, sql: "SELECT secret FROM edition") ?? Data()
    key = SymmetricKey(data: secret)
    hashes = try Data.fetchSet(database, sql: "SELECT hash FROM forgotten")
  }

  /// Whether nobody was forgotten.
  var isEmpty: Bool { hashes.isEmpty }

  /// Whether an id is that of someone forgotten.
  func contains(id: String) -> Bool { has(Self.id(id)) }

  /// Whether results that were removed with their owner come back.
  func contains(results: Data) -> Bool { has(Self.results(results)) }

  /// Whether a document was that of someone forgotten.
  func contains(document serial: String) -> Bool { has(Self.document(serial)) }

  /// Whether someone who is known by another id, or not at all, has the address or the number of
  /// one who was forgotten.
  func contains(email: String?, rpps: String?) -> Bool {
    Self.marks(email: email, rpps: rpps).contains(where: has)
  }

  /// Sees to it that what bears one of some marks does not come back.
  mutating func insert(_ marks: [String], into database: Database) throws {
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO forgotten (hash) VALUES (?) ON CONFLICT DO NOTHING"
    )
    for hash in marks.map(hash) {
      try insertion.execute(arguments: [hash])
      hashes.insert(hash)
    }
  }

  /// What an id is known by.
  static func id(_ id: String) -> String { "id " + id }

  /// What a file of results is known by.
  static func results(_ sha256: Data) -> String { "results " + sha256.base64EncodedString() }

  /// What a document is known by.
  static func document(_ serial: String) -> String { "document " + serial }

  /// What an e-mail address, however it is written, and a number are known by.
  static func marks(email: String?, rpps: String?) -> [String] {
    [
      email.map { "email " + $0.trimmingCharacters(in: .whitespaces).lowercased() },
      rpps.map { "rpps " + $0 },
    ]
    .compactMap { $0 }
  }

  private func has(_ mark: String) -> Bool { !hashes.isEmpty && hashes.contains(hash(mark)) }

  private func hash(_ mark: String) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Data(mark.utf8), using: key))
  }
}
