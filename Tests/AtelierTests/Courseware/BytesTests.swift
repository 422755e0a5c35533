import Foundation
import Testing

@testable import Courseware

/// What is found in bytes by looking at many of them at once.
@Suite struct BytesTests {
  /// Bytes at the edges of what may follow each other.
  private static let edges: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]

  /// Every first byte with edges behind it, one to four bytes long.
  private static func sequences() -> [[UInt8]] {
    (UInt8(0)...0xFF).flatMap { first in
      var sequences: [[UInt8]] = [[first]]
      var shorter = sequences
      for _ in 0..<3 {
        shorter = shorter.flatMap { start in edges.map { start + [$0] } }
        sequences += shorter
      }
      return sequences
    }
  }

  @Test(arguments: [0, 3, 8, 21])
  func `what is no UTF-8 is found where it begins`(ascii: Int) {
    let before = [UInt8](repeating: 0x61, count: ascii) + Array("é".utf8)
    for sequence in Self.sequences() {
      let bytes = before + sequence
      var (decoder, iterator, offset) = (UTF8(), bytes.makeIterator(), 0)
      while case .scalarValue(let scalar) = decoder.decode(&iterator) {
        offset += UTF8.width(scalar)
      }
      let expected = offset == bytes.count ? nil : offset
      let found = bytes.withUnsafeBufferPointer { $0.firstInvalidByte }
      if found != expected { Issue.record("\(bytes): \(found as Int?), not \(expected as Int?)") }
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 47, 500])
  func `a frequent byte is counted`(count: Int) {
    let bytes = (0..<count).map { UInt8($0 % 3 == 0 ? 0x20 : $0 % 251) }
    let expected = bytes.count { $0 == 0x20 }
    #expect(bytes.withUnsafeBufferPointer { $0.count(of: 0x20) } == expected)
  }

  @Test func `what is taken for composed is composed`() {
    for scalar in (0x20...0x33FF).compactMap(Unicode.Scalar.init) {
      let text = "passe \(scalar) ou e\(scalar)"
      let expected = text.precomposedStringWithCanonicalMapping
      if !text.composed.utf8.elementsEqual(expected.utf8) { Issue.record("U+\(scalar.value)") }
    }
  }
}
