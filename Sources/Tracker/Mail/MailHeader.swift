/// The fields at the head of a mail or of one of its parts (RFC 5322), as far as they matter.
struct MailHeader {
  /// Whom the mail is from, as a reader sees it.
  let sender: String?

  /// What the part is, in lower case, such as `text/plain`, which is also what says nothing.
  let type: String

  /// What stands between the parts of a `multipart`.
  let boundary: String?

  /// The name under which the part is attached; empty if it has none.
  let name: String

  let encoding: TransferEncoding

  private static let known: Set<String> = [
    "from", "content-type", "content-transfer-encoding", "content-disposition",
  ]

  /// Reads the head of what stands in a range.
  ///
  /// - Returns: the head, and where the body begins.
  static func read(_ text: NumberedText, _ range: Range<Int>) -> (MailHeader, body: Int) {
    var fields: [String: [UInt8]] = [:]
    var current: String?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let end = text.lineEnd(from: offset, below: range.upperBound)
      let line = text.bytes[offset..<end]
      offset = min(end + 1, range.upperBound)
      guard let first = line.first else { break }
      if first == 0x20 || first == 0x09 {
        if let current { fields[current, default: []] += line }
        continue
      }
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
      let name = colon.map { String(decoding: line[..<$0], as: UTF8.self).lowercased() }
      current = name.flatMap { known.contains($0) && fields[$0] == nil ? $0 : nil }
      if let current, let colon { fields[current] = Array(line[(colon + 1)...]) }
    }
    return (MailHeader(fields), offset)
  }

  private init(_ fields: [String: [UInt8]]) {
    let type = fields["content-type"].map { MailFieldValue($0) }
    let disposition = fields["content-disposition"].map { MailFieldValue($0) }
    self.type = type.flatMap { $0.value.isEmpty ? nil : $0.value } ?? "text/plain"
    boundary = type?.parameter("boundary").flatMap { $0.isEmpty ? nil : $0 }
    name = disposition?.parameter("filename") ?? type?.parameter("name") ?? ""
    encoding = TransferEncoding(
      fields["content-transfer-encoding"].map { MailFieldValue($0).value } ?? ""
    )
    let longestSender = 1000
    sender = fields["from"].map { EncodedWords.text(of: Array($0.prefix(longestSender))) }
  }
}
