import Certificates
import CourseSite
import Courseware
import Foundation

/// Reads the key that documents are signed with.
enum IssuingKey {
  /// Reads the key, and makes sure that the verifier's page knows it.
  ///
  /// - Parameters:
  ///   - file: the key's file.
  ///   - pinned: the keys that the course lists.
  ///   - day: the day of issue.
  /// - Returns: the key.
  /// - Throws: a `Diagnostic` if it is none of the course's keys, or no longer signs on the day.
  static func read(
    _ file: String,
    among pinned: [PinnedKey],
    on day: CalendarDate
  ) throws(Diagnostic) -> SigningKey {
    let bytes = try SourceFile(file).read(limit: Limits.keyBytes)
    let key: SigningKey
    do throws(Diagnostic) {
      key = try SigningKey(pem: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw Diagnostic(error.message, help: error.help, at: Position(file: file))
    }
    guard let listed = pinned.first(where: { $0.key == key.publicKey }) else {
      throw .unlistedKey(file)
    }
    if let until = listed.until, until < day { throw .retiredKey(file, until: until) }
    return key
  }
}

extension IssuingKey {
  /// A warning where others may read the key's file, and sign in the organiser's name.
  static func openness(of file: String) -> Diagnostic? {
    let path = URL(filePath: file).resolvingSymlinksInPath().path(percentEncoded: false)
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes?[.posixPermissions] as? Int, mode & 0o077 != 0 else { return nil }
    return Diagnostic(
      Localized(
        fr: "d'autres que vous peuvent lire la clé « \(file) », et signer en votre nom",
        en: "others can read the key '\(file)', and sign in your name"
      ),
      severity: .warning,
      help: Localized(
        fr: "gardez-la pour vous : chmod 600 \(file.quotedForShell)",
        en: "keep it to yourself: chmod 600 \(file.quotedForShell)"
      )
    )
  }
}

extension Diagnostic {
  fileprivate static func unlistedKey(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "la clé « \(file) » n'est pas dans course.yml : personne ne pourrait vérifier ses"
          + " documents",
        en: "the key '\(file)' is not in course.yml: nobody could check its documents"
      ),
      help: Localized(
        fr:
          "copiez sa moitié publique (.pub.pem) dans le dossier du cours, et ajoutez-la à « keys »",
        en: "copy its public half (.pub.pem) into the course's folder, and add it to 'keys'"
      )
    )
  }

  fileprivate static func retiredKey(_ file: String, until: CalendarDate) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "la clé « \(file) » ne signe que jusqu'au \(until.text(in: .french))",
        en: "the key '\(file)' signs until \(until.text(in: .english)) only"
      ),
      help: Localized(
        fr: "signez avec une autre : « atelier keys new » en fait une",
        en: "sign with another one: 'atelier keys new' makes it"
      )
    )
  }
}
