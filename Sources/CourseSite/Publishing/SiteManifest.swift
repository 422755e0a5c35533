import Courseware
import Foundation

/// What a published folder says of itself: that it is ours, and which files belong to it.
struct SiteManifest {
  /// The file in the site that says so.
  static let name = "manifest.json"

  private static let format = "atelier-site"
  private static let version = 1

  /// Whom the site is for; a manifest that does not say it is the attendees'.
  let edition: Edition

  /// The paths of the site's files, relative to it; the manifest is none of them.
  let files: Set<String>

  /// The text of the file: the same for the same files, one path a line.
  var text: String {
    let paths = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let lines = paths.map { "    \($0.quotedForJSON)" }.joined(separator: ",\n")
    let edition = edition == .attendee ? "" : "\n  \"edition\": \"\(edition.rawValue)\","
    return """
      {
        "format": "\(Self.format)",
        "version": \(Self.version),\(edition)
        "files": [
      \(lines)
        ]
      }

      """
  }
}

extension SiteManifest {
  /// Reads the manifest of a folder; nil if it has none.
  init?(of folder: FilePath, shown: String) throws(Diagnostic) {
    let file = SourceFile(
      folder.appending(Self.name),
      path: Self.name,
      shown: "\(shown)/\(Self.name)"
    )
    guard try file.exists else { return nil }
    let data = Data(try file.read(limit: Limits.manifestBytes))
    guard let header = try? JSONDecoder().decode(Header.self, from: data) else {
      throw .damagedManifest(file.shown)
    }
    guard header.format == Self.format else { throw .foreignManifest(file.shown) }
    if let version = header.version, version > Self.version { throw .newerManifest(file.shown) }
    guard header.version != nil, let body = try? JSONDecoder().decode(Body.self, from: data),
      let edition = Edition(rawValue: body.edition ?? Edition.attendee.rawValue)
    else { throw .damagedManifest(file.shown) }
    self.edition = edition
    files = body.files
  }

  /// Whether a folder is a site that this version or another has published.
  ///
  /// Other programs have files of this name, too; what is none of ours says nothing of its folder.
  static func marks(_ folder: FilePath) -> Bool {
    let file = SourceFile(folder.appending(name), path: name, shown: name)
    guard let bytes = try? file.read(limit: Limits.manifestBytes) else { return false }
    let header = try? JSONDecoder().decode(Header.self, from: Data(bytes))
    return header?.format == format
  }

  /// What says whether the rest can be read.
  private struct Header: Decodable {
    let format: String?
    let version: Int?
  }

  private struct Body: Decodable {
    let edition: String?
    let files: Set<String>
  }
}
