import Courseware
import Foundation
import Testing
import Typesetting

/// Codes as another program reads them.
@Suite struct QRCodeTests {
  /// A picture of a code with its quiet zone, each square some dots wide.
  private func picture(_ code: QRCode, dots: Int = 4) -> Data {
    let side = (code.size + 2 * QRCode.quietZone) * dots
    var bytes = [UInt8](repeating: 255, count: side * side)
    for row in 0..<side {
      for column in 0..<side {
        let (y, x) = (row / dots - QRCode.quietZone, column / dots - QRCode.quietZone)
        guard (0..<code.size).contains(y), (0..<code.size).contains(x) else { continue }
        if code.squares[y * code.size + x] { bytes[row * side + column] = 0 }
      }
    }
    return Data("P5 \(side) \(side) 255\n".utf8) + bytes
  }

  @Test(
    .enabled(if: QRReader.lacking == nil, QRReader.lacking ?? ""),
    arguments: [
      "A", "https://formation.exemple.invalid/cours/#n=017-T", "Éloïse Exemple-Martin, à 9 h",
      #"</svg><script>alert("1")</script>"#, "line\nbreak\r\n\ttab", "日本語 العربية 🩻",
      String(repeating: "0", count: 400), String(repeating: "é", count: 1000),
    ]
  )
  func `what is written is read, whatever it is`(text: String) throws {
    let folder = try TemporaryFolder()
    let code = try #require(QRCode(text))
    try picture(code).write(to: URL(filePath: folder("code.pgm")))
    #expect(try QRReader.read(folder("code.pgm")) == text)
  }

  @Test func `a code is as small as its text allows, and no larger than wished`() throws {
    let text = { String(repeating: "a", count: $0) }
    // Bytes that codes of level M hold (ISO/IEC 18004, table 7).
    for (version, bytes) in [(1, 14), (2, 26), (10, 213), (25, 997), (40, 2331)] {
      let code = try #require(QRCode(text(bytes), maximumVersion: version))
      #expect(code.version == version)
      #expect(code.size == 17 + 4 * version)
      #expect(code.squares.count == code.size * code.size)
      #expect(QRCode(text(bytes + 1), maximumVersion: version) == nil)
      #expect(QRCode(text(bytes + 1))?.version == (version == 40 ? nil : version + 1))
    }
    #expect(QRCode("") == nil)
  }

  @Test func `the image has the squares of the code and a quiet zone, and nothing of the text`()
    throws
  {
    let code = try #require(QRCode("</svg><script>"))
    let markup = code.svg.markup
    let side = code.size + 8
    #expect(markup.contains(#"viewBox="0 0 \#(side) \#(side)""#))
    #expect(!markup.contains("script"))
    var dark = Set<[Int]>()
    for run in markup.matches(of: /M([0-9]+) ([0-9]+)h([0-9]+)v1H([0-9]+)z/) {
      let numbers = [run.1, run.2, run.3, run.4].compactMap { Int($0) }
      #expect(numbers[0] == numbers[3])
      for column in 0..<numbers[2] { dark.insert([numbers[1] - 4, numbers[0] - 4 + column]) }
    }
    let expected = code.squares.indices.filter { code.squares[$0] }
    #expect(dark == Set(expected.map { [$0 / code.size, $0 % code.size] }))
  }
}
