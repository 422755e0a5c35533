extension SourceText {
  /// Refuses what is no UTF-8, and characters that a text has no use for.
  func checkCharacters() throws(Diagnostic) {
    let hasNUL = bytes.withUnsafeBufferPointer { $0.next(0, from: 0) != nil }
    if hasNUL || bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw nulDiagnostic
    }
    let invalid = bytes.withUnsafeBufferPointer { $0.firstInvalidByte }
    if let invalid { throw encodingDiagnostic(at: invalid) }
    if let offset = firstDirectionControl {
      throw diagnostic(
        Localized(
          fr: "caractère invisible qui renverse le sens du texte",
          en: "invisible character that reverses the direction of the text"
        ),
        help: Localized(
          fr: "effacez-le : placez le curseur ici et supprimez le caractère invisible",
          en: "delete it: put the cursor here and remove the invisible character"
        ),
        atByte: offset
      )
    }
  }

  private var nulDiagnostic: Diagnostic {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(.savedAsUTF16, help: .saveAsUTF8, at: Position(file: file))
    }
    return diagnostic(
      Localized(
        fr: "caractère nul : ce n'est pas un fichier de texte",
        en: "NUL character: this is not a text file"
      ),
      help: Localized(
        fr: "écrivez le module avec un éditeur de texte et enregistrez-le en UTF-8",
        en: "write the module with a text editor and save it as UTF-8"
      ),
      atByte: bytes.firstIndex(of: 0) ?? 0
    )
  }

  private func encodingDiagnostic(at offset: Int) -> Diagnostic {
    diagnostic(
      Localized(
        fr: "fichier enregistré en Windows-1252 ou un autre codage ancien, et non en UTF-8",
        en: "file saved as Windows-1252 or another old encoding, not as UTF-8"
      ),
      help: .saveAsUTF8,
      atByte: offset
    )
  }

  /// Whether no file may hold a character, and no text that is written by escapes either.
  static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\0" || ("\u{202A}"..."\u{202E}").contains(scalar)
      || ("\u{2066}"..."\u{2069}").contains(scalar)
  }

  /// The first of U+202A–202E and U+2066–2069, which all begin with the byte E2.
  private var firstDirectionControl: Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let found = bytes.next(0xE2, from: index), found + 2 < bytes.count {
        switch (bytes[found + 1], bytes[found + 2]) {
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): return found
        default: index = found + 3
        }
      }
      return nil
    }
  }
}

extension Localized {
  static let savedAsUTF16 = Localized(
    fr: "fichier enregistré en UTF-16, et non en UTF-8",
    en: "file saved as UTF-16, not as UTF-8"
  )

  static let saveAsUTF8 = Localized(
    fr: "enregistrez-le en UTF-8 (dans le Bloc-notes : Enregistrer sous, Codage, UTF-8)",
    en: "save it as UTF-8 (in Notepad: Save as, Encoding, UTF-8)"
  )
}

extension Diagnostic {
  /// A file of more bytes than its limit.
  public static func tooLarge(file: String, limit: Int) -> Diagnostic {
    let size = limit >= 1 << 20 ? "\(limit >> 20) Mio" : "\(limit >> 10) Kio"
    let english = size.replacing("io", with: "iB")
    return Diagnostic(
      Localized(
        fr: "fichier trop gros : la limite est de \(size)",
        en: "file too large: the limit is \(english)"
      ),
      at: Position(file: file)
    )
  }
}
