import Courseware
import Synchronization

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// A file of a site that is written piece by piece in their order, while they are made in any.
///
/// Only what comes before its turn is held back, so that memory does not grow with the file.
final class OrderedFile: Sendable {
  private struct State: ~Copyable {
    var file: FileDescriptor?
    var next = 0
    var early: [Int: [UInt8]] = [:]

    /// What is not written yet, for many small pieces are written faster together.
    var pending: [UInt8] = []
  }

  private static let pendingBytes = 64 << 10

  private let shown: String
  private let state: Mutex<State>

  /// Begins a file with what stands before the first piece.
  init(_ opening: some Collection<UInt8>, at path: String, in site: StagedSite) throws(Diagnostic) {
    shown = "\(site.output.shown)/\(path)"
    let file = try site.open(path)
    try reporting(.write, shown) { () throws(SystemError) in try file.write(Array(opening)) }
    state = Mutex(State(file: file))
  }

  /// Takes a piece, from any thread; each from 0 on comes once, empty ones too.
  func write(_ piece: [UInt8], at index: Int) throws(Diagnostic) {
    try state.withLock { state throws(Diagnostic) in
      state.early[index] = piece
      while let piece = state.early.removeValue(forKey: state.next) {
        state.next += 1
        state.pending += piece
      }
      guard state.pending.count >= Self.pendingBytes else { return }
      try reporting(.write, shown) { () throws(SystemError) in
        try state.file?.write(state.pending)
      }
      state.pending.removeAll(keepingCapacity: true)
    }
  }

  /// Writes what stands after the last piece, and closes the file.
  func end(_ closing: some Collection<UInt8>) throws(Diagnostic) {
    try state.withLock { state throws(Diagnostic) in
      precondition(state.early.isEmpty, "a piece is missing")
      try reporting(.write, shown) { () throws(SystemError) in
        guard let file = state.file.take() else { return }
        try file.write(state.pending + closing)
        try file.finish()
      }
    }
  }
}
