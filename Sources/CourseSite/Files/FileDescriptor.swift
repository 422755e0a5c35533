#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// An open file, closed at the end of its life.
struct FileDescriptor: ~Copyable {
  let number: Int32

  /// Opens a file; it is not handed on to programs that are started.
  init(_ path: FilePath, _ flags: Int32, mode: mode_t = 0o644) throws(SystemError) {
    while true {
      let number = open(path.bytes, flags | O_CLOEXEC, mode)
      if number >= 0 {
        self.number = number
        return
      }
      let code = errno
      guard code == EINTR else { throw SystemError(code: code) }
    }
  }

  /// Takes charge of a file that is open.
  init(_ number: Int32) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// Closes the file and says whether all that was written has arrived.
  consuming func finish() throws(SystemError) {
    let result = close(number)
    let code = errno
    discard self
    guard result == 0 || code == EINTR else { throw SystemError(code: code) }
  }

  /// Hands the open file over to a caller who closes it.
  consuming func release() -> Int32 {
    let number = number
    discard self
    return number
  }

  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw SystemError(code: errno) }
    return FileStatus(status)
  }

  /// Reserves the file for this process; false if another one has it.
  func lock() throws(SystemError) -> Bool {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EWOULDBLOCK { return false }
      guard code == EINTR else { throw SystemError(code: code) }
    }
    return true
  }

  /// Reads on, up to a number of bytes; fewer only at the end of the file.
  func read(_ count: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<count])
        let got = Self.read(number, rest.baseAddress, rest.count)
        code = got < 0 ? errno : 0
        if got > 0 { filled += got }
        if got == 0 || (code != 0 && code != EINTR) { return }
      }
    }
    guard code == 0 else { throw SystemError(code: code) }
    return bytes
  }

  /// Writes all of some bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
      var rest = bytes[...]
      while !rest.isEmpty {
        let buffer = UnsafeBufferPointer(rebasing: rest)
        let written = Self.write(number, buffer.baseAddress, buffer.count)
        let code = errno
        if written >= 0 {
          rest = rest.dropFirst(written)
        } else if code != EINTR {
          throw SystemError(code: code)
        }
      }
    }
  }

  // The system's functions bear the names of the methods above.
  #if canImport(Darwin)
  private static let read = Darwin.read
  private static let write = Darwin.write
  #else
  private static let read = Glibc.read
  private static let write = Glibc.write
  #endif
}
