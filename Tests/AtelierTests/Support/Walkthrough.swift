import Foundation
import Testing

/// The commands that a document shows in its consoles, each with what it is said to print.
///
/// A console is a fenced block whose first word is `console`; a date after it is the day on which
/// its commands are typed. A block `yaml + FILE` is what the reader is told to add to a file, or to
/// save as a new one; a block `diff FILE` what to change in it, `-` lines into the `+` lines below
/// them. In what is printed, `…` stands for anything, and alone on its line for any lines.
struct Walkthrough {
  /// One thing that the reader is told to do.
  enum Step {
    /// Types a command, and sees these lines, which stand there in the document.
    case command(String, printed: [String], day: String?, at: Range<Int>)

    /// Adds lines to a file, or makes it.
    case addition([String], file: String)

    /// Puts lines of a file in the place of others.
    case change(from: [String], to: [String], file: String)
  }

  /// The document, line by line.
  private(set) var lines: [String]

  /// What there is to do, in order.
  let steps: [Step]

  /// Reads a document in Markdown.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var steps: [Step] = []
    var place = 0
    while place < lines.count {
      let words = lines[place].split(separator: " ").map(String.init)
      place += 1
      guard let fence = words.first, fence.hasPrefix("```"), fence.count > 3 else { continue }
      let end = lines[place...].firstIndex(of: "```") ?? lines.count
      if fence == "```console" {
        steps += Self.commands(lines, place..<end, day: words.dropFirst().first)
      } else if words.count == 3, words[1] == "+" {
        steps.append(.addition(Array(lines[place..<end]), file: words[2]))
      } else if words.count == 2, fence == "```diff" {
        steps += Self.changes(lines[place..<end], in: words[1])
      }
      place = end + 1
    }
    self.steps = steps
  }

  /// Takes other lines for what a command prints; the steps before it keep their places.
  mutating func replace(_ range: Range<Int>, by printed: [String]) {
    lines.replaceSubrange(range, with: printed)
  }

  private static func changes(_ block: ArraySlice<String>, in file: String) -> [Step] {
    var steps: [Step] = []
    var rest = block
    while !rest.isEmpty {
      let old = rest.prefix { $0.hasPrefix("-") }
      let new = rest.dropFirst(old.count).prefix { $0.hasPrefix("+") }
      guard !old.isEmpty, !new.isEmpty else { break }
      let (from, to) = (old.map { String($0.dropFirst()) }, new.map { String($0.dropFirst()) })
      steps.append(.change(from: from, to: to, file: file))
      rest = rest.dropFirst(old.count + new.count)
    }
    return steps
  }

  private static func commands(_ lines: [String], _ block: Range<Int>, day: String?) -> [Step] {
    var steps: [Step] = []
    var place = block.lowerBound
    while place < block.upperBound {
      var command = lines[place].dropFirst(2)
      place += 1
      while command.hasSuffix("\\"), place < block.upperBound {
        command = command.dropLast() + lines[place].drop { $0 == " " }
        place += 1
      }
      let end =
        lines[place..<block.upperBound].firstIndex { $0.hasPrefix("$ ") } ?? block.upperBound
      steps.append(
        .command(String(command), printed: Array(lines[place..<end]), day: day, at: place..<end)
      )
      place = end
    }
    return steps
  }
}

extension Walkthrough {
  /// Does what a document says, and expects to see what it shows.
  ///
  /// With ATELIER_RECORD=1 in the environment, what is otherwise is written into it instead.
  static func expectTrue(_ file: URL, in console: inout WalkthroughConsole) throws {
    var document = Walkthrough(try String(contentsOf: file, encoding: .utf8))
    let isRecorded = ProcessInfo.processInfo.environment["ATELIER_RECORD"] == "1"
    var changes: [(Range<Int>, [String])] = []
    for step in document.steps {
      switch step {
      case .addition(let lines, let file): try console.add(lines, to: file)
      case .change(let from, let to, let file): try console.change(from, to: to, in: file)
      case .command(let command, let expected, let day, let range):
        let printed = try console.type(command, day: day)
        if let serials = PrintedLines(expected: expected).serials(in: printed) {
          console.learn(serials)
          continue
        }
        if isRecorded {
          changes.append((range, printed))
        } else {
          #expect(printed == expected, "\(file.lastPathComponent): \(command)")
        }
      }
    }
    guard !changes.isEmpty else { return }
    for (range, printed) in changes.reversed() { document.replace(range, by: printed) }
    try Data(document.lines.joined(separator: "\n").utf8).write(to: file)
  }
}
