/// What a file is to a browser, by the end of its name.
public struct MediaType: Equatable, Sendable {
  /// The type, such as `image/png`; of a text, without its encoding, which is always UTF-8.
  public let text: String

  /// The type of a file; that of bytes of no known kind where the end of its name says nothing.
  public init(path: String) {
    let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    text = ending.flatMap { Self.types[$0.lowercased()] } ?? "application/octet-stream"
  }

  private static let types = [
    "css": "text/css",
    "gif": "image/gif",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "webp": "image/webp",
    "woff2": "font/woff2",
  ]
}
