import Courseware
import Foundation
import Testing

@testable import Certificates
@testable import atelier

/// The PDFs for the printer: all documents in few files, none of which grows too large.
@Suite(.enabled(if: PrintedDocuments.lacking == nil, PrintedDocuments.lacking ?? ""))
struct PrinterFilesTests {
  private let temporary: TemporaryFolder
  private let folder: DocumentFolder
  private let maker: DocumentMaker

  init() throws {
    temporary = try TemporaryFolder()
    folder = try DocumentFolder(temporary.path, protected: [])
    maker = DocumentMaker(
      pages: try SmallDocuments.pages(),
      folder: folder,
      printer: try DocumentPrinter(),
      progress: { _, _ in }
    )
  }

  @Test func `a file has as many documents as it may, and the next begins after them`() async throws
  {
    try await make(["Un", "Deux", "Trois"])
    #expect(try printed == ["a-imprimer-1.pdf": "Un Deux", "a-imprimer-2.pdf": "Trois"])
    let first = try temporary.bytes("a-imprimer-1.pdf")
    let own = try temporary.bytes("Trois.pdf")
    // Nothing is missing, so nothing is printed again.
    #expect(try await make(["Un", "Deux", "Trois"]).made == [])
    try FileManager.default.removeItem(atPath: temporary("a-imprimer-2.pdf"))
    try await make(["Un", "Deux", "Trois"])
    #expect(try printed == ["a-imprimer-1.pdf": "Un Deux", "a-imprimer-2.pdf": "Trois"])
    #expect(try temporary.bytes("a-imprimer-1.pdf") == first)
    #expect(try temporary.bytes("Trois.pdf") == own)
  }

  @Test func `one document more moves those after it, and one less leaves no file behind`()
    async throws
  {
    try await make(["Un", "Trois"])
    #expect(try printed == ["a-imprimer.pdf": "Un Trois"])
    try await make(["Un", "Deux", "Trois"])
    #expect(try printed == ["a-imprimer-1.pdf": "Un Deux", "a-imprimer-2.pdf": "Trois"])
    try FileManager.default.removeItem(atPath: temporary("Un.pdf"))
    try await make(["Un", "Deux"])
    #expect(try printed == ["a-imprimer.pdf": "Un Deux"])
  }

  @discardableResult
  private func make(_ names: [String]) async throws -> DocumentMaker.Outcome {
    let papers = try names.map { name in
      let token = SmallDocuments.token.replacing("RXhlbXBsZQ", with: String(name.prefix(2)))
      let document = try SmallDocuments.document(.attendance, name: name, token: token)
      return Paper(document: document, name: name, owner: name)
    }
    let files = PrinterFiles(.french, size: 2)
    let outcome = await maker.make(papers, whole: .init(files: files, title: "Tous"))
    #expect(outcome.diagnostics == [])
    #expect(outcome.failed == [])
    #expect(!outcome.isStopped)
    return outcome
  }

  /// Whose documents are in each of the files, in the order of the pages.
  private var printed: [String: String] {
    get throws {
      let poppler = try #require(Executable.installed("pdftotext"))
      var printed: [String: String] = [:]
      for name in PrinterFiles(.french).files(in: folder) {
        let text = try poppler.run([name, "-"], in: temporary.path).output
        let names = text.matches(of: /(?m)^(Un|Deux|Trois)$/).map { String($0.1) }
        printed[name] = names.joined(separator: " ")
      }
      return printed
    }
  }
}

extension TemporaryFolder {
  fileprivate func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: self(name)))
  }
}
