/// What a file of a site is to a browser, by the end of its name.
struct ContentType: Equatable {
  /// The value of the header.
  let header: String

  static let html = ContentType(header: "text/html; charset=utf-8")
  static let plain = ContentType(header: "text/plain; charset=utf-8")
  static let events = ContentType(header: "text/event-stream")

  private init(header: String) {
    self.header = header
  }

  /// The type of a file; bytes of no known kind where the end of its name says nothing.
  init(path: String) {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    header = ending.flatMap { Self.headers[$0.lowercased()] } ?? "application/octet-stream"
  }

  private static let headers = [
    "css": "text/css; charset=utf-8",
    "gif": "image/gif",
    "html": html.header,
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": plain.header,
    "webp": "image/webp",
    "woff2": "font/woff2",
  ]
}
