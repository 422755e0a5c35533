import Courseware
import Foundation

/// The files that pages load and that depend on the course.
struct CourseAssets {
  private let course: Course
  private let wording: Wording
  private let edition: Edition

  /// The sections whose pages only the trainer's edition has.
  private static let trainerSections: Set = ["slides"]

  init(_ course: Course, wording: Wording, edition: Edition = .attendee) {
    self.course = course
    self.wording = wording
    self.edition = edition
  }

  /// What the scripts know of the course, for `file://` pages cannot fetch it, and what they say:
  /// `assets/course.js` for every page, `assets/course-SECTION.js` for the pages of a section.
  ///
  /// - Parameters:
  ///   - workshop: the edition.
  ///   - modules: the course's modules.
  /// - Returns: the scripts by their paths.
  func scripts(_ workshop: Workshop?, _ modules: [CompiledModules.Facts]) -> [String: String] {
    let facts = ScriptFacts(
      course: course.id,
      language: course.language.rawValue,
      workshop: workshop?.id,
      modules: modules.map(ScriptFacts.Module.init),
      strings: strings[""] ?? [:]
    )
    var scripts = ["assets/course.js": "window.atelier = \(Self.json(facts));\n"]
    for (section, texts) in strings where !section.isEmpty {
      scripts["assets/course-\(section).js"] =
        "Object.assign(window.atelier.strings, \(Self.json(texts)));\n"
    }
    return scripts
  }

  /// `assets/course.css`: the course's own colour.
  var styles: String {
    course.accent.map { ":root { --accent: \($0.css); }\n" } ?? "/* the course sets no colour */\n"
  }

  /// The texts of keys `script_NAME` and `SECTION_script_NAME` by section and by what the scripts
  /// call them, `NAME` or `SECTION_NAME`.
  private var strings: [String: [String: String]] {
    wording.texts.reduce(into: [:]) { strings, entry in
      if entry.key.hasPrefix("script_") {
        strings["", default: [:]][String(entry.key.dropFirst(7))] = entry.value
      } else if let mark = entry.key.range(of: "_script_") {
        let section = String(entry.key[..<mark.lowerBound])
        guard edition == .trainer || !Self.trainerSections.contains(section) else { return }
        let name = "\(section)_\(entry.key[mark.upperBound...])"
        strings[section, default: [:]][name] = entry.value
      }
    }
  }

  private static func json(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  private struct ScriptFacts: Encodable {
    let course: String
    let language: String
    let workshop: String?
    let modules: [Module]
    let strings: [String: String]

    struct Module: Encodable {
      let id: String
      let kind: String
      let questions: [String]

      init(_ facts: CompiledModules.Facts) {
        id = facts.id
        kind = facts.kind.name
        questions = facts.questions.map(\.name)
      }
    }
  }
}
