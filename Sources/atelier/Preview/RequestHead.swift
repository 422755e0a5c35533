/// What a browser asks for: the head of an HTTP/1 request.
struct RequestHead: Equatable {
  /// What to do, such as `GET`.
  let method: String

  /// The address as it was sent, without what follows a question mark.
  let path: String

  /// The name by which the browser knows this server; nil where it gives none, or two.
  let host: String?

  /// Whether no other request can follow on the connection: the browser says so, or a body comes.
  let isLast: Bool

  /// Bytes in a head; longer ones are not answered.
  static let limit = 16 << 10

  /// Where a head ends.
  static let end = Array("\r\n\r\n".utf8)

  /// Reads the lines of a head; nil where its first line is no request.
  init?(_ bytes: some Sequence<UInt8>) {
    let lines = String(decoding: Array(bytes), as: UTF8.self).split(separator: "\r\n")
    let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false) ?? []
    guard words.count == 3, words[2].hasPrefix("HTTP/1.") else { return nil }
    var fields: [String: [String]] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].trimmingPrefix { $0 == " " }
      fields[line[..<colon].lowercased(), default: []].append(value.lowercased())
    }
    method = String(words[0])
    path = String(words[1].prefix { $0 != "?" })
    host = fields["host"]?.count == 1 ? fields["host"]?.first : nil
    isLast =
      words[2] != "HTTP/1.1" || fields["connection"]?.contains("close") == true
      || fields["content-length"] != nil || fields["transfer-encoding"] != nil
  }
}
