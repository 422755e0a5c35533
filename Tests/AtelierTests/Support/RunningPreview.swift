import Foundation

/// The command `atelier serve` while it runs on a course.
final class RunningPreview {
  let course: CourseOnDisk
  let port: UInt16

  /// The folder for temporary files that the command is given.
  let temporary: TemporaryFolder

  private let child: Child
  private let output: LineReader
  private let errors: TemporaryFolder
  private var isEnded = false

  struct BadStart: Error {
    let said: String
  }

  /// A response as it came.
  struct Response {
    let status: String
    let headers: [String: String]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Starts the command, and waits until it has said where the course is to be seen.
  init(
    _ course: CourseOnDisk,
    templates: String = Repository.templates.path(),
    arguments: [String] = []
  ) throws {
    self.course = course
    temporary = try TemporaryFolder()
    errors = try TemporaryFolder()
    try errors.write(["text": ""])
    child = try Child(
      Executable.atelier.url.path(),
      ["serve", "--port", "0", "--templates", templates] + arguments,
      in: course.folder.path,
      environment: ["LANG": "C", "TMPDIR": temporary.path],
      errors: errors("text")
    )
    output = LineReader(child.output.fileDescriptor)
    let said = try output.line() ?? ""
    guard let match = said.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\//),
      let port = UInt16(match.1)
    else {
      child.end(by: SIGKILL)
      throw BadStart(said: said)
    }
    self.port = port
  }

  deinit {
    if !isEnded { child.end(by: SIGKILL) }
  }

  /// The next line on standard output, without the time taken.
  func line() throws -> String? {
    try output.line()?.replacing(/[0-9]+ ms/, with: "… ms")
  }

  /// All that was said on standard error so far.
  var said: String {
    get throws { try String(contentsOfFile: errors("text"), encoding: .utf8) }
  }

  /// Asks for a path, as it stands, and gives the whole response.
  func get(_ path: String, host: String? = nil, method: String = "GET") throws -> Response {
    let host = host ?? "127.0.0.1:\(port)"
    let connection = try Connection(port: port)
    connection.send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
    let status = try connection.reader.line() ?? ""
    var headers: [String: String] = [:]
    while let line = try connection.reader.line(), !line.isEmpty {
      let parts = line.split(separator: ": ", maxSplits: 1)
      headers[String(parts[0])] = String(parts[1])
    }
    return Response(status: status, headers: headers, body: try connection.reader.rest())
  }

  /// Begins to listen to what open pages are told.
  func events() throws -> Events {
    let connection = try Connection(port: port)
    connection.send("GET /.preview/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
    return Events(connection: connection)
  }

  /// What open pages are told.
  struct Events {
    let connection: Connection

    /// The next state of the course.
    func next() throws -> State {
      let line = try connection.reader.line(beginning: "data: ")
      return try JSONDecoder().decode(State.self, from: Data(line.dropFirst(6).utf8))
    }
  }

  /// A part of what open pages are told.
  struct State: Decodable {
    let site: String
    let attempt: Int
    let isOld: Bool
    let count: String
    let problems: [Problem]

    struct Problem: Decodable {
      let place: String
      let before: String
      let marked: String
      let after: String
      let message: String
      let help: String?
    }
  }

  /// Sends a signal and waits for the end; gives the exit code, if it was not the signal itself that
  /// ended it.
  func end(by signal: Int32) -> Int32? {
    isEnded = true
    return child.end(by: signal)
  }
}
