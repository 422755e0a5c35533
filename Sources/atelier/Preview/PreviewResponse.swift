/// What a browser gets.
struct PreviewResponse {
  /// How it went, as HTTP has it.
  enum Status: String {
    case ok = "200 OK"
    case badRequest = "400 Bad Request"
    case forbidden = "403 Forbidden"
    case notFound = "404 Not Found"
    case methodNotAllowed = "405 Method Not Allowed"
  }

  /// What comes after the head.
  enum Body {
    case bytes([UInt8])

    /// Server-sent events, as they come.
    case events(AsyncStream<[UInt8]>)
  }

  /// Whether the address will never stand for anything else.
  var isLasting = false

  let status: Status
  let type: ContentType
  let body: Body

  init(_ status: Status, _ type: ContentType, _ body: Body) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// A short answer for who did not ask as a browser does.
  init(_ status: Status, _ text: String) {
    self.init(status, .plain, .bytes(Array("\(text)\n".utf8)))
  }

  /// The head, with the empty line that ends it.
  var head: [UInt8] {
    let keeping = isLasting ? "private, max-age=86400, immutable" : "no-store"
    var lines = [
      "HTTP/1.1 \(status.rawValue)", "Content-Type: \(type.header)", "Cache-Control: \(keeping)",
      "Cross-Origin-Resource-Policy: same-origin",
      "X-Content-Type-Options: nosniff",
    ]
    if case .bytes(let bytes) = body { lines.append("Content-Length: \(bytes.count)") }
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }
}
