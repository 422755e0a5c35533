import Foundation
import Testing

/// Where the commands of a walkthrough are typed: a folder, and the place in it where one is.
struct WalkthroughConsole {
  private let folder: TemporaryFolder
  private var place: String
  private var serials: [String: String] = [:]

  /// Starts in a folder that stays as long as its owner.
  init(_ folder: TemporaryFolder) {
    self.folder = folder
    place = folder.path
  }

  /// Those of the commands that ask for a day, which is the clock's if it is not said.
  private static let dated = [
    "attendance roster", "attendance desk", "attendance sheets", "attendance import",
    "attendance report", "attendance forget", "certificates withdraw", "certificates verify",
    "certificates publish-withdrawn", "keys new",
  ]

  /// Notes for which serials those of the document stand.
  mutating func learn(_ serials: [String: String]) {
    self.serials.merge(serials) { _, later in later }
  }

  /// Types a command, with its own serials or their beginnings for those of the document.
  ///
  /// - Returns: all that it prints, by lines.
  mutating func type(_ command: String, day: String?) throws -> [String] {
    let atelier = try Executable.atelier.url.path(percentEncoded: false)
    let patterns = Self.dated.map { "\"\($0)\"" }.joined(separator: "|")
    let script = """
      exec 2>&1
      atelier() {
        case "$1 $2" in
          \(patterns)) "\(atelier)" "$@"\(day.map { " --today \($0)" } ?? "");;
          *) "\(atelier)" "$@";;
        esac
      }
      \(command.replacing(/[0-9A-Z]{6,26}/) { own(String($0.output)) })
      pwd > "\(folder("place"))"
      """
    let shell = Executable(url: URL(filePath: "/bin/sh"))
    let result = try shell.run(
      ["-c", script],
      in: place,
      environment: ["LANG": "fr_FR.UTF-8"]
    )
    place = try String(contentsOfFile: folder("place"), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    return result.output.isEmpty
      ? []
      : result.output.split(separator: "\n", omittingEmptySubsequences: false)
        .dropLast(result.output.hasSuffix("\n") ? 1 : 0).map(String.init)
  }

  private func own(_ text: String) -> String {
    guard let known = serials.first(where: { $0.key.hasPrefix(text) }) else { return text }
    return String(known.value.prefix(text.count))
  }

  /// Adds lines to the end of a file, which is made where it is not there.
  func add(_ lines: [String], to file: String) throws {
    let path = "\(place)/\(file)"
    let text =
      FileManager.default.fileExists(atPath: path)
      ? try String(contentsOfFile: path, encoding: .utf8) : ""
    try Data((text + lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
  }

  /// Puts lines in the place of others, which must stand in the file just once.
  func change(_ old: [String], to new: [String], in file: String) throws {
    let path = "\(place)/\(file)"
    let text = "\n" + (try String(contentsOfFile: path, encoding: .utf8))
    let (from, to) = (["\n"] + old.map { $0 + "\n" }, ["\n"] + new.map { $0 + "\n" })
    let places = text.ranges(of: from.joined())
    try #require(places.count == 1, "\(file): \(old)")
    let changed = text.replacingCharacters(in: places[0], with: to.joined()).dropFirst()
    try Data(String(changed).utf8).write(to: URL(filePath: path))
  }
}
