import Courseware

/// The PDFs for the printer, which hold everybody's documents one after the other.
struct PrinterFiles {
  /// The documents in one of them.
  private let size: Int

  private let name: String

  /// Names the files in a language.
  ///
  /// - Parameters:
  ///   - language: that of the course.
  ///   - size: the documents in one of them; WeasyPrint takes some 3 MB for each until the file is
  ///     written.
  init(_ language: Language, size: Int = 150) {
    self.size = size
    name = Localized(fr: "a-imprimer", en: "to-print")[language]
  }

  /// Their names, without the ending, for so many documents.
  func names(for documents: Int) -> [String] {
    let count = max(1, (documents + size - 1) / size)
    return count == 1 ? [name] : (1...count).map { "\(name)-\($0)" }
  }

  /// What is to be in each, by its name.
  func parts<Document>(_ documents: [Document]) -> [(name: String, documents: [Document])] {
    names(for: documents.count).enumerated().map { index, name in
      (name, Array(documents.dropFirst(index * size).prefix(size)))
    }
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
