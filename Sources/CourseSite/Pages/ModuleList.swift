import Courseware
import Typesetting

/// The list of modules that stands beside each page.
///
/// An entry is rendered once, and once more for its own page, whatever the number of pages that
/// show it; a page shows at most 31. So the cost grows with the number of modules, not with its
/// square.
struct ModuleList: Sendable {
  /// The entries that one page shows.
  struct Window {
    /// The entries as markup.
    let entries: HTML

    /// Whether the whole course is shown.
    let isWhole: Bool
  }

  private static let reach = 15

  private let headers: [ModuleHeader]
  private let wording: Wording
  private let templates: Templates
  private let entries: [HTML]

  init(_ headers: [ModuleHeader], wording: Wording, templates: Templates) {
    self.headers = headers
    self.wording = wording
    self.templates = templates
    entries = concurrently(headers.count) {
      Self.entry(of: headers[$0], at: $0, current: false, wording, templates)
    }
  }

  /// The entries around a module, or of the first modules for a page that is none.
  func window(around current: Int?) -> Window {
    let centre = current ?? 0
    let first = max(0, min(centre - Self.reach, entries.count - 2 * Self.reach - 1))
    let shown = first..<min(entries.count, first + 2 * Self.reach + 1)
    var markup: [UInt8] = []
    for index in shown {
      let entry =
        index == current
        ? Self.entry(of: headers[index], at: index, current: true, wording, templates)
        : entries[index]
      markup += entry.bytes
    }
    return Window(entries: HTML(bytes: markup), isWhole: shown.count == entries.count)
  }

  /// All entries where they are wanted, else none.
  func whole(if isWanted: Bool) -> Window {
    Window(entries: HTML(bytes: isWanted ? entries.flatMap(\.bytes) : []), isWhole: true)
  }

  private static func entry(
    of header: ModuleHeader,
    at index: Int,
    current: Bool,
    _ wording: Wording,
    _ templates: Templates
  ) -> HTML {
    templates.render(
      "module-entry",
      [
        "href": .verbatim(header.page),
        "title": .text(header.title),
        "number": .verbatim(String(index + 1)),
        "duration": .text(header.duration.map(wording.text)),
        "current": .flag(current),
      ]
    )
  }
}
