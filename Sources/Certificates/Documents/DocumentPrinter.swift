public import Courseware
public import Typesetting

/// Makes PDF documents of a batch, in one WeasyPrint process.
public struct DocumentPrinter: Sendable {
  private let printer: PDFPrinter
  private let fonts: InstalledFonts

  /// Finds WeasyPrint and fontconfig.
  ///
  /// - Throws: a `Diagnostic` that says what to install.
  public init() throws(Diagnostic) {
    printer = try PDFPrinter()
    fonts = try InstalledFonts()
  }

  /// What keeps documents from being printed as they are: characters that no installed font has.
  ///
  /// - Parameter documents: the documents.
  /// - Returns: for each document, in their order, what is wrong with it, or nil.
  /// - Throws: a `Diagnostic` if fontconfig fails.
  public func faults(in documents: [IssuedDocument]) throws(Diagnostic) -> [Diagnostic?] {
    let texts = documents.map(\.characters)
    let lacking = try fonts.lacking(texts.reduce(into: []) { $0.formUnion($1) })
    return zip(documents, texts).map { document, characters in
      let missing = characters.intersection(lacking).sorted()
      return missing.isEmpty ? nil : .unprintable(missing, of: document.certificate)
    }
  }

  /// Makes `NAME.pdf` of `NAME.html` for each name; one that fails stops no other.
  ///
  /// - Parameters:
  ///   - names: the documents in a folder, without the ending and without spaces.
  ///   - whole: the name of a PDF that is to hold all of them, whose HTML is that of
  ///     `DocumentPages.whole(of:title:)`; nil where none is wanted.
  ///   - folder: a folder of one's own, with the HTML files.
  ///   - completion: told of each document as soon as its PDF is whole, or cannot be made; last of
  ///     the one that holds all. From any thread, one after the other.
  /// - Returns: whether it came to its end; false where the task was cancelled.
  /// - Throws: a `Diagnostic` if WeasyPrint fails as a whole; what was told before stays true.
  public func print(
    _ names: [String],
    whole: String? = nil,
    in folder: String,
    completion: @escaping PDFPrinter.Completion
  ) async throws(Diagnostic) -> Bool {
    try await printer.print(names, whole: whole, in: folder, completion: completion)
  }
}

extension IssuedDocument {
  /// Every character that is printed of it and that people chose.
  fileprivate var characters: Set<Character> {
    var texts: [String?] = [certificate.name, certificate.title, certificate.issuer]
    texts += [particulars.title, particulars.organisation, particulars.place, particulars.action]
    texts += [
      particulars.organiser.name, particulars.organiser.address,
      particulars.organiser.activityNumber, particulars.signatory?.name,
      particulars.signatory?.role, particulars.evaluation?.title,
    ]
    texts += particulars.objectives
    texts += particulars.halfDays.flatMap { $0.modules + [$0.trainer].compactMap(\.self) }
    return texts.reduce(into: []) { $0.formUnion($1 ?? "") }
  }
}
