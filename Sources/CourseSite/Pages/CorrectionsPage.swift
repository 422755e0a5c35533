import Courseware
import Typesetting

/// The page that tells an author, file by file, what is wrong and what to type instead.
///
/// It is mailed, so it stands alone and says nothing of the computer that it was made on.
struct CorrectionsPage {
  private let outcome: CourseBuild.Outcome
  private let wording: Wording
  private let roots: [FilePath]

  /// Gathers what the page says.
  ///
  /// - Parameters:
  ///   - outcome: what a check has found.
  ///   - wording: the texts in the course's language.
  ///   - sources: the author's folders and files as they were typed; of their places nothing is
  ///     said but their names.
  init(_ outcome: CourseBuild.Outcome, wording: Wording, sources: [String]) {
    self.outcome = outcome
    self.wording = wording
    roots = sources.filter { $0.hasPrefix("/") }.compactMap(FilePath.init)
  }

  /// What its template is given.
  var values: [String: TemplateValue] {
    let title = wording[.correctionsTitle]
    let patternValues: KeyValuePairs = ["page": title, "course": outcome.courseTitle ?? ""]
    let groups = groups
    return [
      "language": .text(outcome.language.rawValue),
      "page_title": .text(
        outcome.courseTitle == nil ? title : wording.text(.pageTitlePattern, patternValues)
      ),
      "course_title": .text(outcome.courseTitle),
      "summary": .text(summary(fileCount: groups.count { $0.file != nil })),
      "groups": .list(groups.enumerated().map { values(of: $1, number: $0 + 1) }),
    ]
  }

  /// What is wrong with one file, or with no one file where `file` is nil.
  private struct Group {
    let file: String?
    var diagnostics: [Diagnostic]
  }

  private var groups: [Group] {
    outcome.diagnostics.reduce(into: []) { groups, diagnostic in
      let file = diagnostic.position?.file
      if let last = groups.indices.last, groups[last].file == file {
        groups[last].diagnostics.append(diagnostic)
      } else {
        groups.append(Group(file: file, diagnostics: [diagnostic]))
      }
    }
  }

  private func summary(fileCount: Int) -> String? {
    guard let count = outcome.diagnostics.countInWords?[outcome.language] else { return nil }
    switch fileCount {
    case 0: return count
    case 1: return wording.text(.correctionsInOneFile, ["count": count])
    default: return wording.text(.correctionsInFiles, ["count": count, "n": "\(fileCount)"])
    }
  }

  private func values(of group: Group, number: Int) -> [String: TemplateValue] {
    let source = group.file.flatMap(Self.source)
    return [
      "group_id": .text("file-\(number)"),
      "file": .verbatim(group.file.map(withoutPlace)),
      "group_count": .text(group.diagnostics.countInWords?[outcome.language]),
      "problems": .list(group.diagnostics.map { values(of: $0, in: source) }),
    ]
  }

  private func values(
    of diagnostic: Diagnostic,
    in source: SourceText?
  ) -> [String: TemplateValue] {
    let lines = CorrectionLines(diagnostic, in: source)
    return [
      "severity": .text(diagnostic.severity.rawValue),
      "severity_name": .text(diagnostic.severity.name[outcome.language]),
      "line_number": .text(diagnostic.position?.line.map { "\($0)" }),
      // What they say to type must be what can be typed.
      "message": .verbatim(withoutPlace(diagnostic.message[outcome.language])),
      "help": .verbatim((diagnostic.help?[outcome.language]).map(withoutPlace)),
      "lines": .list(lines.values),
      "has_lines": .flag(!lines.values.isEmpty),
    ]
  }

  /// The file as it is now; nil where it can be no text.
  private static func source(_ file: String) -> SourceText? {
    var unread: [Diagnostic] = []
    return SourceFile(file).text(limit: Limits.moduleBytes, diagnostics: &unread)
  }

  /// A text in which the author's folders are called by their names only.
  private func withoutPlace(_ text: String) -> String {
    roots.reduce(text) { $0.replacing($1.shown, with: $1.name.shown) }
  }
}

extension CorrectionsPage {
  /// The names that its template may use.
  static let schema: TemplateSchema = [
    "language": .text,
    "page_title": .text,
    "course_title": .optionalText,
    "summary": .optionalText,
    "groups": .list([
      "group_id": .text,
      "file": .optionalText,
      "group_count": .optionalText,
      "problems": .list([
        "severity": .text,
        "severity_name": .text,
        "line_number": .optionalText,
        "message": .text,
        "help": .optionalText,
        "has_lines": .flag,
        "lines": .list(CorrectionLines.schema),
      ]),
    ]),
  ]
}
