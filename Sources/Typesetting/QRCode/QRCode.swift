import CQREncode
public import Courseware

/// A QR code at level M, where 15 % of it may be lost, in as few squares as its text needs.
public struct QRCode: Hashable, Sendable {
  /// The squares on each side, without the quiet zone: 17 and four for each version.
  public let size: Int

  /// Whether each square is dark, row by row.
  public let squares: [Bool]

  /// How large it is, from 1 to 40.
  public var version: Int { (size - 17) / 4 }

  /// Encodes the UTF-8 bytes of a text; nil where they need more than the version, or there are none.
  public init?(_ text: String, maximumVersion: Int = 40) {
    let bytes = Array(text.utf8)
    guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
      return nil
    }
    defer { QRcode_free(code) }
    guard Int(code.pointee.version) <= maximumVersion, let data = code.pointee.data else {
      return nil
    }
    size = Int(code.pointee.width)
    squares = UnsafeBufferPointer(start: data, count: size * size).map { $0 & 1 == 1 }
  }

  /// The squares of quiet that scanners need on each side (ISO/IEC 18004, 6.3.8).
  public static let quietZone = 4

  /// An image of dark on white with its quiet zone, `size + 2 × quietZone` squares wide.
  ///
  /// It is hidden from those who hear the page, who are to find the text beside it.
  public var svg: HTML {
    let side = size + 2 * Self.quietZone
    return HTML(
      markup: """
        <svg class="qr" viewBox="0 0 \(side) \(side)" aria-hidden="true" focusable="false" \
        shape-rendering="crispEdges"><path class="qr-light" fill="#fff" d="M0 0h\(side)v\(side)H0z"/>\
        <path class="qr-dark" fill="#000" d="\(path)"/></svg>
        """
    )
  }

  /// One run of dark squares after the other.
  private var path: String {
    var path = ""
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while column < size, squares[row * size + column] { column += 1 }
        if column > start {
          path +=
            "M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1H\(start + Self.quietZone)z"
        }
        column += 1
      }
    }
    return path
  }
}
