import CQREncode
public import Courseware
import Foundation

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

  /// The same image as an address that holds it, a square a pixel: WeasyPrint takes a tenth of a
  /// second to draw one as `svg`.
  ///
  /// It is a BMP file of one bit a pixel, the one format that needs no compression and no checksum.
  public var imageAddress: String {
    let side = size + 2 * Self.quietZone
    let rowBytes = (side + 31) / 32 * 4
    func number(_ value: Int, _ bytes: Int = 4) -> [UInt8] {
      (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let start = 62
    var file = Array("BM".utf8) + number(start + rowBytes * side) + number(0) + number(start)
    file += number(40) + number(side) + number(side) + number(1, 2) + number(1, 2)
    file +=
      number(0) + number(rowBytes * side) + number(2835) + number(2835) + number(2) + number(2)
    file += number(0xFFFFFF) + number(0x000000)
    // Rows go from the last to the first.
    for row in (0..<side).reversed() {
      var bytes = [UInt8](repeating: 0, count: rowBytes)
      let inner = row - Self.quietZone
      if (0..<size).contains(inner) {
        for column in 0..<size where squares[inner * size + column] {
          let pixel = column + Self.quietZone
          bytes[pixel / 8] |= 0x80 >> UInt8(pixel % 8)
        }
      }
      file += bytes
    }
    return "data:image/bmp;base64," + Data(file).base64EncodedString()
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
