import Foundation
import Testing

/// A book that the command has made, read back as poppler sees it.
struct Book {
  /// Why books cannot be tested here; nil where they can.
  static let lacking: Comment? = {
    let missing = ["weasyprint", "pdftotext", "pdfinfo", "pdftohtml", "pdffonts", "pdfimages"]
      .filter { Executable.installed($0) == nil }
    return missing.isEmpty ? nil : "not tested: \(missing.joined(separator: ", ")) not installed"
  }()

  /// The path of the PDF.
  let path: String

  /// What the command said.
  let said: Executable.Result

  /// Kept as long as the book, which is gone with it.
  private let course: CourseOnDisk

  /// Makes the book of a course.
  init(_ course: CourseOnDisk, _ arguments: String...) throws {
    self.course = course
    path = course.folder("livret.pdf")
    said = try course.atelier(["build", "--handout", "livret.pdf"] + arguments)
  }

  /// The text as it is laid out, of all pages or of one, counted from 1.
  func text(ofPage page: Int? = nil) throws -> String {
    let pages = page.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
    return try poppler("pdftotext", pages + ["-layout", path, "-"])
  }

  /// The text on one line, with each run of spaces as one: lines may break anywhere.
  func words() throws -> String { try Self.words(text()) }

  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
  }

  /// What one of poppler's programs says.
  func poppler(_ program: String, _ arguments: [String]) throws -> String {
    let program = try #require(Executable.installed(program))
    let result = try program.run(arguments, in: "/")
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  /// The bookmarks with their pages, an indentation for each level.
  func bookmarks() throws -> [String] {
    var (depth, bookmarks) = (-1, [String]())
    for line in try poppler("pdftohtml", ["-xml", "-i", "-stdout", path]).split(separator: "\n") {
      if line == "<outline>" { depth += 1 }
      if line == "</outline>" { depth -= 1 }
      guard let item = line.wholeMatch(of: /<item page="([0-9]+)">(.*)<\/item>/) else { continue }
      bookmarks.append(String(repeating: "  ", count: depth) + "\(item.2) \(item.1)")
    }
    return bookmarks
  }
}
