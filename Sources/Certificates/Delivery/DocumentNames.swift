public import Courseware
import Foundation

/// Gives documents the names of their files, such as `Exemple-Eloise-attestation-presence`.
///
/// Names are of ASCII, so that they survive every mail, disk and archive. Whoever got a name first
/// keeps it: of two people of one name, the second one's files also bear his or her number.
public struct DocumentNames: Sendable {
  /// Characters of a person's name in the name of a file.
  private static let longest = 80

  private let language: Language
  private var owners: [String: String] = [:]

  /// Begins with no name given.
  ///
  /// - Parameter language: that of the words for the documents.
  public init(language: Language) {
    self.language = language
  }

  /// The beginning of the names of someone's files.
  ///
  /// - Parameters:
  ///   - particulars: what the document prints.
  ///   - id: what tells the person from others.
  /// - Returns: the family name and the given name; the id where they hold no letter of ASCII.
  public mutating func person(_ particulars: Particulars, id: String) -> String {
    let words = [particulars.familyName, particulars.givenName ?? ""]
      .map(Self.plain).filter { !$0.isEmpty }
    let plain = String(words.joined(separator: "-").prefix(Self.longest))
    let name = plain.isEmpty ? id : plain
    var candidate = name
    // Disks of Windows and macOS do not tell capitals from small letters.
    while owners[candidate.lowercased(), default: id] != id { candidate += "-\(id)" }
    owners[candidate.lowercased()] = id
    return candidate
  }

  /// The name of a document's file, without its ending.
  public mutating func document(
    _ kind: DocumentKind,
    _ particulars: Particulars,
    id: String
  ) -> String {
    "\(person(particulars, id: id))-\(Self.word(kind)[language])"
  }

  /// The name of the draft of a mail, without its ending.
  public mutating func mail(_ particulars: Particulars, id: String) -> String {
    let word = Localized(fr: "courriel", en: "mail")
    return "\(person(particulars, id: id))-\(word[language])"
  }

  private static func word(_ kind: DocumentKind) -> Localized {
    switch kind {
    case .attendance: Localized(fr: "attestation-presence", en: "certificate-of-attendance")
    // It is in French wherever it is given.
    case .completion: Localized(fr: "certificat-realisation", en: "certificat-realisation")
    case .achievement: Localized(fr: "attestation-fin-formation", en: "certificate-of-achievement")
    }
  }

  /// A text's letters and digits in ASCII, accents dropped, each other run of characters a hyphen;
  /// an apostrophe joins.
  private static func plain(_ text: String) -> String {
    var plain = ""
    var isParted = false
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      let letters: String
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": letters = String(scalar)
      case "œ": letters = "oe"
      case "Œ": letters = "OE"
      case "æ": letters = "ae"
      case "Æ": letters = "AE"
      case "ø": letters = "o"
      case "Ø": letters = "O"
      case "ł": letters = "l"
      case "Ł": letters = "L"
      case "đ", "ð": letters = "d"
      case "Đ", "Ð": letters = "D"
      case "ß": letters = "ss"
      case "'", "’", "ʼ": continue
      default:
        if scalar.properties.generalCategory != .nonspacingMark { isParted = true }
        continue
      }
      if isParted, !plain.isEmpty { plain += "-" }
      isParted = false
      plain += letters
    }
    return plain
  }
}
