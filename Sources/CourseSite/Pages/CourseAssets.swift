import Courseware

/// The files that pages load and that depend on the course.
struct CourseAssets {
  private let course: Course
  private let wording: Wording
  private let edition: Edition

  /// The sections whose pages only the trainer's edition has.
  private static let trainerSections: Set = ["slides"]

  /// The sections whose pages are no part of a site.
  private static let privateSections: Set = ["desk"]

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
  ///   - compiled: the course's modules.
  /// - Returns: the scripts by their paths.
  func scripts(_ workshop: Workshop?, _ compiled: CompiledModules) -> [String: String] {
    let strings = strings
    let facts: KeyValuePairs = [
      "course": course.id.quotedForJSON,
      "language": course.language.rawValue.quotedForJSON,
      "workshop": workshop?.id.quotedForJSON ?? "null",
      "build": compiled.questionsDigest.quotedForJSON,
      "modules": "[\(compiled.facts.map(\.json).joined(separator: ",\n"))]",
      "strings": Self.json(strings[""] ?? [:]),
    ]
    let members = facts.map { "\($0.key.quotedForJSON):\($0.value)" }.joined(separator: ",\n")
    var scripts = ["assets/course.js": "window.atelier = {\(members)};\n"]
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

  private var strings: [String: [String: String]] {
    wording.scriptTexts.filter { section, _ in
      !Self.privateSections.contains(section)
        && (edition == .trainer || !Self.trainerSections.contains(section))
    }
  }

  private static func json(_ texts: [String: String]) -> String {
    let members = texts.sorted { $0.key < $1.key }.map { entry in
      "\(entry.key.quotedForJSON):\(entry.value.quotedForJSON)"
    }
    return "{\(members.joined(separator: ",\n"))}"
  }
}

extension CompiledModules.Facts {
  /// The module as the scripts know it.
  fileprivate var json: String {
    // What a survey asks within a lesson is not a question to answer rightly.
    let own = questions.filter { $0.isOfQuiz || kind == .survey }
    let names = own.map(\.name.quotedForJSON).joined(separator: ",")
    return """
      {"id":\(id.quotedForJSON),"kind":\(kind.name.quotedForJSON),"questions":[\(names)]}
      """
  }
}
