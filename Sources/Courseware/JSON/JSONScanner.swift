/// Goes through a JSON text once, from its first byte to its last, and notes where values begin.
///
/// It keeps the open objects and lists in an array and calls nothing from within itself, so that no
/// nesting exhausts the stack.
struct JSONScanner {
  /// What may come next.
  private enum Expected {
    case value, firstItem, firstKey, key, separator
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// The next byte to read.
  var index: Int

  /// The values and keys found so far; those of open objects and lists have no end yet.
  private(set) var entries: [JSONEntry] = []

  private var open: [Int] = []

  /// The comma just read, while nothing has followed it.
  private var lastComma: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    index = start
    // Pages that are not written to take no memory; to grow would for a moment take it thrice.
    entries.reserveCapacity(min(bytes.count / 8 + 16, Limits.jsonValues))
  }

  /// Reads the whole text.
  ///
  /// - Returns: what is wrong with it; nil if it is well-formed JSON.
  mutating func run() -> JSONFault? {
    if let fault = encodingFault { return fault }
    var expected = Expected.value
    while true {
      skipSpace()
      if expected == .separator, open.isEmpty, index == bytes.count { return nil }
      let (before, isInValue) = (entries.count, expected == .value || expected == .firstItem)
      if var fault = step(&expected) {
        // A key or value that is broken is none, and nothing may try to read it.
        entries.removeLast(entries.count - before)
        fault.open = open
        fault.isInValue = isInValue
        return fault
      }
    }
  }

  private mutating func step(_ expected: inout Expected) -> JSONFault? {
    guard index < bytes.count else { return unexpectedEnd }
    guard entries.count < Limits.jsonValues else { return .tooManyValues(at: index) }
    switch (expected, bytes[index]) {
    case (.firstItem, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
      close()
      expected = .separator
    case (.firstItem, let byte), (.value, let byte):
      let isContainer = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
      expected = !isContainer ? .separator : byte == UInt8(ascii: "{") ? .firstKey : .firstItem
      return isContainer ? openContainer() : scanScalar(byte)
    case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
      expected = .value
      return scanKey()
    case (.firstKey, let byte), (.key, let byte): return .noKey(byte, comma: lastComma, at: index)
    case (.separator, let byte): return scanSeparator(byte, &expected)
    }
    return nil
  }

  private mutating func openContainer() -> JSONFault? {
    guard open.count < Limits.jsonNesting else { return .tooDeep(at: index) }
    open.append(entries.count)
    append()
    index += 1
    return nil
  }

  private mutating func scanScalar(_ byte: UInt8) -> JSONFault? {
    let comma = lastComma
    append()
    switch byte {
    case UInt8(ascii: "\""): return scanText()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return scanNumber()
    default: return scanWord(comma: comma)
    }
  }

  private mutating func scanKey() -> JSONFault? {
    append()
    if let fault = scanText() { return fault }
    skipSpace()
    guard index < bytes.count else { return unexpectedEnd }
    guard bytes[index] == UInt8(ascii: ":") else { return .noColon(at: index) }
    index += 1
    return nil
  }

  private mutating func scanSeparator(_ byte: UInt8, _ expected: inout Expected) -> JSONFault? {
    guard let container = open.last else { return .textAfterEnd(at: index) }
    let isObject = bytes[Int(entries[container].start)] == UInt8(ascii: "{")
    switch byte {
    case UInt8(ascii: ","):
      lastComma = index
      index += 1
      expected = isObject ? .key : .value
    case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"): close()
    default: return .noSeparator(inObject: isObject, at: index)
    }
    return nil
  }

  private mutating func append() {
    entries.append(JSONEntry(start: UInt32(index), end: UInt32(entries.count + 1)))
    lastComma = nil
  }

  private mutating func close() {
    entries[open.removeLast()].end = UInt32(entries.count)
    index += 1
  }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  /// The text has no end: the place is after the last thing that was read.
  var unexpectedEnd: JSONFault {
    var end = bytes.count
    while end > 0, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return entries.isEmpty ? .empty(at: end) : .cutOff(at: end)
  }
}
