import Courseware
import Typesetting

/// The list of modules that stands beside each page.
///
/// Every entry is rendered twice at most, whatever the number of pages that show it, and a page
/// shows at most 31, so the cost grows with the number of modules and not with its square.
struct ModuleList: Sendable {
  /// The entries that one page shows.
  struct Window {
    /// The entries as markup.
    let entries: HTML

    /// Whether the whole course is shown.
    let isWhole: Bool
  }

  private static let reach = 15

  private let entries: [String]
  private let currentEntries: [String]

  init(_ headers: [ModuleHeader], wording: Wording, templates: Templates) {
    func entry(_ header: ModuleHeader, at index: Int, current: Bool) -> String {
      let entry = templates.render(
        "module-entry",
        [
          "href": .text(header.page),
          "title": .text(header.title),
          "number": .text(String(index + 1)),
          "duration": .text(header.duration.map(wording.text)),
          "current": .flag(current),
        ]
      )
      return entry.markup.hasSuffix("\n") ? entry.markup : entry.markup + "\n"
    }
    entries = headers.enumerated().map { entry($1, at: $0, current: false) }
    currentEntries = headers.enumerated().map { entry($1, at: $0, current: true) }
  }

  /// The entries around a module, or of the first modules for a page that is none.
  func window(around current: Int?) -> Window {
    let centre = current ?? 0
    let first = max(0, min(centre - Self.reach, entries.count - 2 * Self.reach - 1))
    let shown = first..<min(entries.count, first + 2 * Self.reach + 1)
    var markup = ""
    for index in shown { markup += index == current ? currentEntries[index] : entries[index] }
    return Window(entries: HTML(markup: markup), isWhole: shown.count == entries.count)
  }
}
