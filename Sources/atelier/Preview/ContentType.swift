import CourseSite

/// What a browser is told that it gets.
struct ContentType: Equatable {
  /// The value of the header.
  let header: String

  static let html = ContentType(header: "text/html; charset=utf-8")
  static let plain = ContentType(header: "text/plain; charset=utf-8")
  static let events = ContentType(header: "text/event-stream")

  private init(header: String) {
    self.header = header
  }

  /// The type of a file of a site, by the end of its name.
  init(path: String) {
    let type = MediaType(path: path).text
    header = type.hasPrefix("text/") ? "\(type); charset=utf-8" : type
  }
}
