import Courseware
import Foundation

/// The files that every page loads and that depend on the course.
enum CourseAssets {
  /// `assets/course.js`: what the scripts know of the course, for `file://` pages cannot fetch it;
  /// `build` is the digest of its questions.
  static func script(_ course: Course, build: String, wording: Wording) -> String {
    let prefix = "script_"
    let strings = wording.texts.filter { $0.key.hasPrefix(prefix) }
    let facts = ScriptFacts(
      course: course.id,
      language: course.language.rawValue,
      build: build,
      strings: Dictionary(
        uniqueKeysWithValues: strings.map { (String($0.key.dropFirst(prefix.count)), $0.value) }
      )
    )
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(facts)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    return "window.atelier = Object.freeze(\(json));\n"
  }

  /// `assets/course.css`: the course's own colour.
  static func styles(_ course: Course) -> String {
    course.accent.map { ":root { --accent: \($0.css); }\n" } ?? "/* the course sets no colour */\n"
  }

  private struct ScriptFacts: Encodable {
    let course: String
    let language: String
    let build: String
    let strings: [String: String]
  }
}
