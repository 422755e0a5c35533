import Courseware
import Crypto
import Foundation
import GRDB

/// A file of results in the history.
struct ResultsFile {
  let sha256: Data
  let name: String

  /// Finds a file by its content, its name, or the first characters of its SHA-256.
  ///
  /// - Throws: a `Diagnostic` if there is none, or more than one.
  static func find(_ text: String, content: [UInt8]?, in database: Database) throws -> ResultsFile {
    let all = try Row.fetchAll(
      database,
      sql: "SELECT sha256, name FROM file JOIN results_fact USING (sha256) ORDER BY name, sha256"
    )
    .map { ResultsFile(sha256: $0["sha256"], name: $0["name"]) }
    let digest = content.map { Data(SHA256.hash(data: $0)) }
    if let same = all.first(where: { $0.sha256 == digest }) { return same }
    let name = text.split(separator: "/").last.map { String($0).composed } ?? text
    let named = all.filter { $0.name == name }
    let isDigest = text.count >= 4 && text.allSatisfy(\.isHexDigit)
    let begun = isDigest ? all.filter { $0.digits.hasPrefix(text.lowercased()) } : []
    let found = named.isEmpty ? begun : named
    guard let first = found.first else {
      throw Diagnostic.unknownResults(text, near: suggestion(for: name, among: all.map(\.name)))
    }
    guard found.count == 1 else { throw Diagnostic.severalResults(text, found.map(\.digits)) }
    return first
  }

  /// The SHA-256 in hexadecimal digits.
  private var digits: String {
    sha256.hexadecimal
  }
}

extension Diagnostic {
  fileprivate static func unknownResults(_ text: String, near: String?) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "aucun fichier de résultats « \(text) » n'a été importé",
        en: "no results file '\(text)' was imported"
      ),
      help: near.map(Localized.didYouMean)
        ?? Localized(
          fr: "importez-le d'abord : atelier attendance import \(text)",
          en: "import it first: atelier attendance import \(text)"
        )
    )
  }

  fileprivate static func severalResults(_ text: String, _ digests: [String]) -> Diagnostic {
    let list = digests.map { $0.prefix(12) }.joined(separator: ", ")
    return Diagnostic(
      Localized(
        fr: "plusieurs fichiers de résultats s'appellent « \(text) »",
        en: "several results files are called '\(text)'"
      ),
      help: Localized(
        fr: "dites lequel par le début de son SHA-256 : \(list)",
        en: "say which one by the beginning of its SHA-256: \(list)"
      )
    )
  }
}
