import Courseware

/// The PDFs for the printer, which hold everybody's documents one after the other.
struct PrinterFiles {
  /// The documents in one of them: WeasyPrint takes some 3 MB for each until the file is written.
  static let documentsPerFile = 150

  private let name: String

  init(_ language: Language) {
    name = Localized(fr: "a-imprimer", en: "to-print")[language]
  }

  /// Their names, without the ending, for so many documents.
  func names(for documents: Int) -> [String] {
    let count = max(1, (documents + Self.documentsPerFile - 1) / Self.documentsPerFile)
    return count == 1 ? [name] : (1...count).map { "\(name)-\($0)" }
  }

  /// Those that are in a folder, with their ending, in order.
  func files(in folder: DocumentFolder) -> [String] {
    folder.names.compactMap { file -> (number: Int, file: String)? in
      guard file.hasPrefix(name), file.hasSuffix(".pdf") else { return nil }
      let part = file.dropFirst(name.count).dropLast(4)
      if part.isEmpty { return (0, file) }
      guard part.first == "-", let number = Int(part.dropFirst()) else { return nil }
      return (number, file)
    }
    .sorted { $0.number < $1.number }.map(\.file)
  }
}
