import Courseware
import Foundation
import Synchronization
import Testing

@testable import Certificates

/// A batch of documents as the printer makes it, read back as poppler sees it.
struct PrintedDocuments {
  /// Why documents cannot be printed here; nil where they can.
  static let lacking = Executable.lacking(
    "weasyprint",
    "fc-list",
    "pdftotext",
    "pdfinfo",
    "pdffonts",
    "pdftoppm",
    "zbarimg"
  )

  let folder: TemporaryFolder

  /// What was told of each document, in the order in which it was told.
  let told: [(name: String, result: Result<[Diagnostic], Diagnostic>)]

  /// Prints pages, which have names.
  init(_ pages: [(key: String, value: String)], whole: String? = nil) async throws {
    folder = try TemporaryFolder()
    for page in pages where !page.value.isEmpty {
      try folder.write(["\(page.key).html": page.value])
    }
    let told = Mutex<[(String, Result<[Diagnostic], Diagnostic>)]>([])
    let names = pages.map(\.key).filter { $0 != whole }
    let isWhole = try await DocumentPrinter().print(names, whole: whole, in: folder.path) {
      name,
      result in
      told.withLock { $0.append((name, result)) }
    }
    #expect(isWhole)
    self.told = told.withLock { $0 }
  }

  /// Prints documents that go through without a warning.
  init(_ documents: [IssuedDocument], _ pages: DocumentPages) async throws {
    let made = try documents.enumerated().map { index, document in
      (key: "d\(index)", value: try pages.page(of: document).markup)
    }
    try await self.init(made)
    for (name, result) in told { #expect(try result.get() == [], "\(name)") }
  }

  func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder("\(name).pdf")))
  }

  /// What one of poppler's programs says of a document.
  func poppler(_ program: String, _ arguments: String..., of name: String = "d0") throws -> String {
    let program = try #require(Executable.installed(program))
    let end = program.url.lastPathComponent == "pdftotext" ? ["-"] : []
    let result = try program.run(arguments + [folder("\(name).pdf")] + end, in: folder.path)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  /// Its words on one line.
  func words(_ name: String = "d0") throws -> String {
    Book.words(try poppler("pdftotext", "-layout", of: name))
  }
}
