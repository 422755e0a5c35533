import Courseware

/// A saved mail: those of its parts that can bring results (RFC 5322, RFC 2045 and 2046).
struct Mail {
  /// A part that is no other parts' whole.
  struct Leaf {
    enum Content {
      /// What a reader sees, without tags.
      case text(NumberedText)

      /// A file that was attached, under its name.
      case json([UInt8], name: String)
    }

    let content: Content

    /// Whom the mail that holds it is from; a forwarded one bears its own sender.
    let sender: String?
  }

  private struct Entity {
    let text: NumberedText
    let range: Range<Int>
    let depth: Int
    let sender: String?
  }

  /// The parts, in the order of the mail.
  private(set) var leaves: [Leaf] = []

  /// Parts that are still to be looked at, the first one last.
  private var entities: [Entity] = []
  private var count = 1
  private let file: String

  /// Reads a mail.
  ///
  /// - Throws: a `Diagnostic` if it has too many parts, or too many inside one another.
  init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    self.file = file
    let text = NumberedText(file: bytes)
    entities = [Entity(text: text, range: 0..<text.bytes.count, depth: 0, sender: nil)]
    while let entity = entities.popLast() { try read(entity) }
  }

  private mutating func read(_ entity: Entity) throws(Diagnostic) {
    let (header, start) = MailHeader.read(entity.text, entity.range)
    let body = start..<entity.range.upperBound
    let sender = header.sender ?? entity.sender
    let name = header.name.lowercased()
    func add(_ content: Leaf.Content) { leaves.append(Leaf(content: content, sender: sender)) }
    func decoded() -> NumberedText { header.encoding.decoded(entity.text, body) }

    if header.type.hasPrefix("multipart/") {
      let parts = header.boundary.map { Self.parts(of: entity.text, body, between: $0) } ?? []
      if parts.isEmpty { add(.text(decoded())) }
      try push(
        parts.map { Entity(text: entity.text, range: $0, depth: entity.depth + 1, sender: sender) }
      )
    } else if header.type == "message/rfc822" || name.hasSuffix(".eml") {
      let message = decoded().withoutReturns
      try push([
        Entity(
          text: message,
          range: 0..<message.bytes.count,
          depth: entity.depth + 1,
          sender: sender
        )
      ])
    } else if header.type == "application/json" || name.hasSuffix(".json") {
      add(.json(decoded().bytes, name: header.name))
    } else if header.type == "text/html" {
      add(.text(HTMLText(decoded()).text))
    } else if header.type == "text/plain" || name.hasSuffix(".txt") {
      add(.text(decoded()))
    }
  }

  private mutating func push(_ parts: [Entity]) throws(Diagnostic) {
    count += parts.count
    guard count <= Limits.mailParts else { throw .tooManyParts(file) }
    guard (parts.first?.depth ?? 0) <= Limits.mailNesting else { throw .tooDeepMail(file) }
    entities += parts.reversed()
  }

  /// What stands between the lines that part a body; the last part may lack its end.
  private static func parts(
    of text: NumberedText,
    _ body: Range<Int>,
    between boundary: String
  ) -> [Range<Int>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [Range<Int>] = []
    var start: Int?
    var offset = body.lowerBound
    while offset < body.upperBound {
      let end = text.lineEnd(from: offset, below: body.upperBound)
      if text.bytes[offset..<end].starts(with: mark) {
        let rest = text.bytes[(offset + mark.count)..<end]
        let isLast = rest.starts(with: "--".utf8)
        if isLast || rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
          // The line end before a mark belongs to the mark.
          if let start { parts.append(start..<max(start, offset - 1)) }
          start = isLast ? nil : min(end + 1, body.upperBound)
          if isLast || parts.count > Limits.mailParts { return parts }
        }
      }
      offset = end + 1
    }
    if let start { parts.append(start..<body.upperBound) }
    return parts
  }
}

extension Diagnostic {
  fileprivate static func tooManyParts(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce courriel a plus de \(Limits.mailParts) parties",
        en: "this mail has more than \(Limits.mailParts) parts"
      ),
      help: .takeOutAttachment,
      at: Position(file: file)
    )
  }

  fileprivate static func tooDeepMail(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "ce courriel a plus de \(Limits.mailNesting) parties les unes dans les autres",
        en: "this mail has more than \(Limits.mailNesting) parts inside one another"
      ),
      help: .takeOutAttachment,
      at: Position(file: file)
    )
  }
}
