import Foundation
import Testing

/// A PDF, read back as poppler sees it.
struct PrintedDocument {
  /// Its path.
  let path: String

  /// The text as it is laid out, of all pages or of one, counted from 1.
  func text(ofPage page: Int? = nil) throws -> String {
    let pages = page.map { ["-f", "\($0)", "-l", "\($0)"] } ?? []
    return try poppler("pdftotext", pages + ["-layout", path, "-"])
  }

  /// The text of each page on one line, with each run of spaces as one.
  func pages() throws -> [String] {
    try text().split(separator: "\u{C}").map { Self.words(String($0)) }
  }

  static func words(_ text: String) -> String {
    text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{202F}" }.joined(separator: " ")
  }

  /// What the QR codes of a page say to a telephone's camera, one after the other.
  func codes(ofPage page: Int) throws -> String {
    let folder = try TemporaryFolder()
    _ = try poppler(
      "pdftoppm",
      ["-r", "300", "-gray", "-singlefile", "-f", "\(page)", "-l", "\(page)", path, folder("page")]
    )
    return try QRReader.read(folder("page.pgm"))
  }

  /// What one of poppler's programs says.
  func poppler(_ program: String, _ arguments: [String]) throws -> String {
    let program = try #require(Executable.installed(program))
    let result = try program.run(arguments, in: "/")
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }
}
