public import Courseware
public import Foundation

/// The fonts of this computer, as fontconfig knows them.
public struct InstalledFonts: Sendable {
  private let program: URL

  /// Finds fontconfig.
  ///
  /// - Parameter searchPath: the folders to look in, between colons.
  /// - Throws: a `Diagnostic` that says how to install it, where it is not there.
  public init(
    searchPath: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) throws(Diagnostic) {
    guard let program = InstalledProgram.path(of: "fc-list", in: searchPath) else {
      throw .noFontconfig
    }
    self.program = URL(filePath: program)
  }

  /// Those of some characters that no font has.
  ///
  /// What is not drawn, such as a space or a direction, needs no font.
  ///
  /// - Parameter characters: the characters.
  /// - Returns: those that would be printed as an empty box.
  /// - Throws: a `Diagnostic` if fontconfig fails.
  public func lacking(_ characters: Set<Character>) throws(Diagnostic) -> Set<Character> {
    let drawn = characters.filter { !$0.drawnScalars.isEmpty }
    // Most often one font has all, and one question is enough.
    guard try !hasFont(for: drawn.flatMap(\.drawnScalars)) else { return [] }
    var known: [Unicode.Scalar: Bool] = [:]
    var lacking: Set<Character> = []
    for character in drawn {
      for scalar in character.drawnScalars {
        if known[scalar] == nil { known[scalar] = try hasFont(for: [scalar]) }
        if known[scalar] == false { lacking.insert(character) }
      }
    }
    return lacking
  }

  /// Whether one font has all of some characters.
  private func hasFont(for scalars: [Unicode.Scalar]) throws(Diagnostic) -> Bool {
    let codes = Set(scalars.map(\.value)).sorted().map { String($0, radix: 16) }
    guard !codes.isEmpty else { return true }
    let (process, output) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = [":charset=" + codes.joined(separator: " "), "family"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      let said = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
      return !said.isEmpty
    } catch {
      throw .fontconfigFailed(program.path())
    }
  }
}

extension Character {
  /// What of it is drawn.
  fileprivate var drawnScalars: [Unicode.Scalar] {
    unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isWhitespace
        && $0.properties.generalCategory != .control
    }
  }
}
