import Courseware
import Crypto

/// What a text or a mail brings, each thing once, however often it tells it.
struct Letter {
  private struct Damage {
    let fault: BlockFault
    let text: NumberedText
  }

  private let name: String
  private let edition: ReadEdition
  private var found: [Submission] = []
  private var known: Set<SHA256Digest> = []
  private var blocks = 0
  private var damage: [Damage] = []
  private var diagnostics: [Diagnostic] = []

  init(name: String, edition: ReadEdition) {
    self.name = name
    self.edition = edition
  }

  /// Takes a part.
  mutating func read(_ content: Mail.Leaf.Content, sender: String?) {
    switch content {
    case .json(let bytes, let name): add(bytes, part: name, sender: sender)
    case .text(let text):
      let reader = TextBlockReader(text, limit: Limits.blocksInFile - blocks)
      blocks += reader.count
      for block in reader.blocks { add(block.bytes, part: block.heading.rawValue, sender: sender) }
      damage += reader.faults.map { Damage(fault: $0, text: text) }
    }
  }

  private mutating func add(_ bytes: [UInt8], part: String, sender: String?) {
    guard known.insert(SHA256.hash(data: bytes)).inserted else { return }
    let submission = Submission(
      bytes: bytes,
      name: name,
      part: part,
      sender: sender,
      edition: edition,
      diagnostics: &diagnostics
    )
    guard let submission else { return }
    // Anybody may write to an organiser: mails do not say who was there.
    if case .attendance = submission.content {
      diagnostics.append(.attendanceInLetter(name, part: part))
    } else {
      found.append(submission)
    }
  }

  /// All that it brings.
  ///
  /// A damaged block whose checksum is that of another one is only its copy, such as a quotation.
  func submissions(_ diagnostics: inout [Diagnostic]) -> [Submission] {
    let sums = Set(known.map(TextBlock.sum(of:)))
    let faults = damage.filter { damage in damage.fault.sum.map { !sums.contains($0) } ?? true }
      .map { $0.fault.diagnostic(in: $0.text, file: name) }
    diagnostics +=
      self.diagnostics + Array(Set(faults)).sortedForDisplay.prefix(Limits.shownProblems)
    if blocks >= Limits.blocksInFile { diagnostics.append(.tooManyBlocks(name)) }
    if known.isEmpty, damage.isEmpty { diagnostics.append(.emptyLetter(name)) }
    return found
  }
}

extension Diagnostic {
  fileprivate static func attendanceInLetter(_ file: String, part: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(part.shortened) » dit qui était présent : cela ne se reçoit pas par courriel",
        en: "'\(part.shortened)' says who was there, which is not taken from a mail"
      ),
      help: Localized(
        fr: "si vous savez de qui il vient, enregistrez-le à part, et importez-le",
        en: "if you know where it comes from, save it by itself and import it"
      ),
      at: Position(file: file)
    )
  }

  fileprivate static func tooManyBlocks(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "\(Limits.blocksInFile) blocs de texte ou plus dans un seul fichier",
        en: "\(Limits.blocksInFile) text blocks or more in one file"
      ),
      help: Localized(fr: "répartissez-les", en: "spread them over several files"),
      at: Position(file: file)
    )
  }

  fileprivate static func emptyLetter(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ni résultats ni avis dans ce fichier",
        en: "neither results nor survey answers in this file"
      ),
      severity: .warning,
      help: Localized(
        fr: "si son auteur croit en avoir envoyé, demandez-lui le fichier en pièce jointe",
        en: "if its author believes they sent some, ask for the file as an attachment"
      ),
      at: Position(file: file)
    )
  }
}
