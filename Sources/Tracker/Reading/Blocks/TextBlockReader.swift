import Courseware

/// Finds the blocks of a text, in whatever way mail programs quoted it and broke its lines.
struct TextBlockReader {
  /// What was found, in the order of the text.
  private(set) var blocks: [TextBlock] = []

  /// The blocks that cannot be read, in the order of the text.
  private(set) var faults: [BlockFault] = []

  private let text: NumberedText
  private var offset = 0

  /// Goes through a text until all blocks are found that are allowed.
  init(_ text: NumberedText, limit: Int) {
    self.text = text
    while offset < text.bytes.count, count < limit {
      passMargin()
      if let heading {
        offset += heading.rawValue.utf8.count
        passMargin()
        read(heading)
      } else {
        passLine()
      }
    }
  }

  /// How many blocks were found, good and bad.
  var count: Int { blocks.count + faults.count }

  private func peek() -> UInt8? { offset < text.bytes.count ? text.bytes[offset] : nil }

  private mutating func passLine() {
    offset = text.lineEnd(from: offset, below: text.bytes.count) + 1
  }

  /// Goes over blanks, line ends and what marks lines as quoted.
  private mutating func passMargin() {
    while let byte = peek(), byte.isBlank || byte.isQuoting || byte == NumberedText.newline {
      offset += 1
    }
  }

  /// What block begins here, if one does.
  private var heading: TextBlock.Heading? {
    guard peek() == UInt8(ascii: "A") else { return nil }
    return TextBlock.Heading.allCases.first { heading in
      let name = heading.rawValue.utf8
      return text.bytes[offset...].starts(with: name)
        && text.bytes[offset...].dropFirst(name.count).first?.isDigitOfBase64 != true
    }
  }

  private mutating func read(_ heading: TextBlock.Heading) {
    let start = offset
    let version = text.bytes[offset...].prefix(4).prefix { $0 &- UInt8(ascii: "0") < 10 }
    // Without a number, it is only spoken of.
    guard !version.isEmpty else { return }
    offset += version.count
    guard peek().map({ $0.isBlank || $0 == NumberedText.newline }) ?? true else { return }
    guard version.elementsEqual("1".utf8) else {
      faults.append(BlockFault(kind: .version, offset: start, sum: nil))
      return
    }
    let digits = gather(from: start)
    do throws(BlockFault) {
      blocks.append(TextBlock(heading: heading, bytes: try digits.bytes()))
    } catch {
      faults.append(error)
    }
  }

  /// Takes digits up to the next heading, or to what cannot stand in a block.
  private mutating func gather(from start: Int) -> BlockDigits {
    var digits = BlockDigits(start: start)
    var isLineStart = false
    while let byte = peek(), digits.count < Limits.blockDigits {
      if byte == NumberedText.newline {
        isLineStart = true
      } else if isLineStart, byte.isQuoting {
        // A mark of a quotation, of which there may be several.
      } else if byte.isDigitOfBase64 {
        if isLineStart, heading != nil { break }
        digits.append(byte, at: offset, beginsLine: isLineStart)
        isLineStart = false
      } else if !byte.isBlank {
        digits.stranger = offset
        break
      }
      offset += 1
    }
    return digits
  }
}

extension UInt8 {
  /// Whether it is a blank or, in any encoding, a part of what is not ASCII, such as a no-break space.
  fileprivate var isBlank: Bool {
    switch self {
    case 0x00, 0x09, 0x0B, 0x0C, 0x0D, 0x20, 0x80...0xFF: true
    default: false
    }
  }

  fileprivate var isQuoting: Bool { self == UInt8(ascii: ">") || self == UInt8(ascii: "|") }

  fileprivate var isDigitOfBase64: Bool {
    Base64Decoder.value(self) != nil && self != UInt8(ascii: "+") && self != UInt8(ascii: "/")
  }
}
