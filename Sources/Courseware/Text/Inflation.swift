import CZlib

/// What came of raw deflate (RFC 1951), of which no more is unpacked than is allowed.
public enum Inflation: Sendable {
  /// All of it, and how many bytes it was packed in; others may follow.
  case whole([UInt8], packed: Int)

  /// The bytes end too early, after so many were unpacked.
  case cut(unpacked: Int)

  /// The bytes are no deflate from one of them on, or from an earlier one; so many were unpacked.
  case damaged(at: Int, unpacked: Int)

  /// It is more than is allowed.
  case tooLong

  /// Unpacks bytes.
  ///
  /// - Parameters:
  ///   - packed: raw deflate; what follows it does no harm.
  ///   - limit: how many bytes may come of it.
  public init(_ packed: [UInt8], limit: Int) {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    // Without a head of zlib's own: minus the largest window.
    guard inflateInit2_(&stream, -15, zlibVersion(), size) == Z_OK else {
      self = .damaged(at: 0, unpacked: 0)
      return
    }
    defer { inflateEnd(&stream) }
    var input = packed
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var result: [UInt8] = []
    self = input.withUnsafeMutableBufferPointer { input in
      stream.next_in = input.baseAddress
      stream.avail_in = uInt(input.count)
      while true {
        let (status, count) = piece.withUnsafeMutableBufferPointer { piece in
          stream.next_out = piece.baseAddress
          stream.avail_out = uInt(piece.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, piece.count - Int(stream.avail_out))
        }
        result += piece.prefix(count)
        guard result.count <= limit else { return .tooLong }
        switch status {
        case Z_STREAM_END: return .whole(result, packed: input.count - Int(stream.avail_in))
        case Z_OK where count > 0 || stream.avail_in > 0: continue
        case Z_OK, Z_BUF_ERROR: return .cut(unpacked: result.count)
        default:
          return .damaged(at: input.count - Int(stream.avail_in), unpacked: result.count)
        }
      }
    }
  }
}
