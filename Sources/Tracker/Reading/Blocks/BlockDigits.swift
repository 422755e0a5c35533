import Courseware

/// The digits after a block's heading, with what follows them, and where their lines stand.
struct BlockDigits {
  private struct Line {
    let firstDigit: Int
    let offset: Int
    var count: Int
  }

  private var digits: [UInt8] = []
  private var lines: [Line] = []
  private let start: Int

  /// Where something stands that is no digit, if that is what ended them.
  var stranger: Int?

  init(start: Int) { self.start = start }

  var count: Int { digits.count }

  mutating func append(_ digit: UInt8, at offset: Int, beginsLine: Bool) {
    if beginsLine || lines.isEmpty {
      lines.append(Line(firstDigit: digits.count, offset: offset, count: 0))
    }
    digits.append(digit)
    lines[lines.count - 1].count += 1
  }

  /// The JSON text.
  func bytes() throws(BlockFault) -> [UInt8] {
    switch Inflation(Base64Decoder.bytes(of: digits), limit: Limits.blockBytes) {
    case .tooLong: throw fault(.tooLong, start)
    case .cut: throw endsTooEarly
    case .damaged(let byte, _): throw fault(.damaged, odd ?? offset(ofDigit: byte * 4 / 3))
    case .whole(let bytes, let packed):
      // Four digits make three bytes.
      let end = (packed * 4 + 2) / 3
      let sum = digits[end...].prefix(TextBlock.sumDigits)
      guard sum.count == TextBlock.sumDigits else { throw endsTooEarly }
      guard String(decoding: sum, as: UTF8.self).lowercased() == TextBlock.sum(of: bytes) else {
        throw fault(.damaged, odd ?? offset(ofDigit: end))
      }
      return bytes
    }
  }

  private var endsTooEarly: BlockFault {
    if let stranger { return fault(.foreign, stranger) }
    return fault(.cut, lines.last?.offset ?? start)
  }

  private func fault(_ kind: BlockFault.Kind, _ offset: Int) -> BlockFault {
    let isSum = { (line: Line) in
      line.count == TextBlock.sumDigits
        && digits[line.firstDigit...].prefix(line.count).allSatisfy { $0.hexadecimal != nil }
    }
    let sum = lines.last(where: isSum).map {
      String(decoding: digits[$0.firstDigit...].prefix($0.count), as: UTF8.self).lowercased()
    }
    return BlockFault(kind: kind, offset: offset, sum: sum)
  }

  /// The line that is not as long as those before it, where more of the same length follow.
  private var odd: Int? {
    guard let usual = lines.first?.count, lines.count > 2 else { return nil }
    let longest = lines.lastIndex { $0.count == usual } ?? 0
    return lines[..<longest].first { $0.count != usual }?.offset
  }

  private func offset(ofDigit digit: Int) -> Int {
    lines.last { $0.firstDigit <= digit }?.offset ?? start
  }
}
