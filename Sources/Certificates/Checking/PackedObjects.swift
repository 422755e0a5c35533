import Courseware

/// The object streams of a PDF (ISO 32000-1, 7.5.7), into which programs pack what a document says of
/// itself when they save it anew.
struct PackedObjects {
  /// Bytes in which the head of a stream is looked for; those of other programs have some hundred.
  private static let headBytes = 1000

  /// Streams that are looked into; a document of some pages has a few.
  private static let most = 10_000

  private let pdf: [UInt8]

  init(_ pdf: [UInt8]) {
    self.pdf = pdf
  }

  /// What comes first of what something finds in one of the streams; nil if it finds nothing.
  func first<Found>(_ find: ([UInt8]) -> Found?) -> Found? {
    var place = 0
    var left = Limits.packedObjectBytes
    for _ in 0..<Self.most {
      guard let next = end(of: "/ObjStm", from: place) else { return nil }
      place = next
      guard let packed = stream(around: next) else { continue }
      switch Inflation(Array(packed), limit: left) {
      case .whole(let unpacked, _):
        if let found = find(unpacked) { return found }
        left -= unpacked.count
      case .cut(let unpacked), .damaged(_, let unpacked): left -= unpacked
      case .tooLong: return nil
      }
    }
    return nil
  }

  private func end(of text: StaticString, from place: Int) -> Int? {
    pdf.withUnsafeBufferPointer { $0.end(of: text, from: place) }
  }

  /// The raw deflate of the stream whose head is around a place.
  private func stream(around place: Int) -> ArraySlice<UInt8>? {
    let brackets = [UInt8(ascii: "<"), UInt8(ascii: ">")]
    let before = pdf[max(0, place - Self.headBytes)..<place]
    let after = pdf[place..<min(pdf.count, place + Self.headBytes)]
    guard let start = before.lastIndex(where: brackets.contains), pdf[start] == brackets[0],
      let end = after.firstIndex(where: brackets.contains), pdf[end...].starts(with: ">>".utf8)
    else { return nil }
    let head = String(decoding: pdf[start..<end], as: UTF8.self)
    let rest = pdf[(end + 2)...].drop { $0 == 0x20 || 0x09...0x0D ~= $0 }
    guard let length = head.firstMatch(of: /\/Length\s+([0-9]{1,9})/).flatMap({ Int($0.1) }),
      head.contains(/\/Type\s*\/ObjStm/), rest.starts(with: "stream".utf8)
    else { return nil }
    let bytes = rest.dropFirst("stream".utf8.count).drop { $0 == UInt8(ascii: "\r") }.dropFirst()
    // zlib's two bytes stand before the raw deflate, its checksum of four after it.
    return bytes.prefix(length).dropFirst(2).dropLast(4)
  }
}
