import Foundation
import Testing

/// A book that the command has made, read back as poppler sees it.
struct Book {
  /// Why books cannot be tested here; nil where they can.
  static let lacking = Executable.lacking(
    "weasyprint",
    "pdftotext",
    "pdfinfo",
    "pdftohtml",
    "pdffonts",
    "pdfimages"
  )

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

  private var document: PrintedDocument { PrintedDocument(path: path) }

  func text(ofPage page: Int? = nil) throws -> String { try document.text(ofPage: page) }

  /// The text on one line, with each run of spaces as one: lines may break anywhere.
  func words() throws -> String { try Self.words(text()) }

  static func words(_ text: String) -> String { PrintedDocument.words(text) }

  func poppler(_ program: String, _ arguments: [String]) throws -> String {
    try document.poppler(program, arguments)
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
