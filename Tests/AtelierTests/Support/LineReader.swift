import Foundation

/// What another program writes, read line by line as it comes.
final class LineReader {
  /// Nothing has come for so long that nothing will.
  struct NothingComes: Error {
    let soFar: String
  }

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var isAtEnd = false

  /// Takes an open file, socket or pipe, which stays the caller's to close.
  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line, without its end; nil when there is no more.
  func line() throws -> String? {
    while true {
      if let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
        defer { bytes.removeSubrange(...end) }
        let line = bytes[..<end]
        return String(
          decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line,
          as: UTF8.self
        )
      }
      guard try readMore() else { return nil }
    }
  }

  /// The next line that begins with a text.
  func line(beginning start: String) throws -> String {
    while let line = try line() {
      if line.hasPrefix(start) { return line }
    }
    throw NothingComes(soFar: "the end, before '\(start)'")
  }

  /// All that is left.
  func rest() throws -> [UInt8] {
    while try readMore() {}
    return bytes
  }

  private func readMore() throws -> Bool {
    guard !isAtEnd else { return false }
    var awaited = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&awaited, 1, 60_000) > 0 else {
      throw NothingComes(soFar: String(decoding: bytes, as: UTF8.self))
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &buffer, buffer.count)
    isAtEnd = count <= 0
    bytes += buffer[..<max(count, 0)]
    return !isAtEnd
  }
}
