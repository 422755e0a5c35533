extension Instant {
  /// Reads a time with an offset as RFC 3339 writes it, such as `2026-06-09T12:31:00+02:00`, with
  /// up to nine digits of a fraction; nil if it is written otherwise, does not exist, or lies
  /// outside the years 1970 to 2199.
  ///
  /// There is one way to write it: a small `t` or `z`, which the RFC leaves to each to allow, is
  /// refused, as browsers' files and the schemas have none. So is a leap second, which the count of
  /// nanoseconds has no place for, and the hour 24.
  public init?(_ text: String) {
    // By hand: a file may hold two hundred thousand times, and a Regex takes a second for as many.
    var text = text
    guard let nanoseconds = text.withUTF8({ DigitReader($0).nanoseconds() }) else { return nil }
    self.init(nanoseconds: nanoseconds)
  }
}

/// Reads a time from left to right.
private struct DigitReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Nanoseconds since the beginning of 1970 in UTC; nil where the bytes are no time.
  func nanoseconds() -> Int64? {
    var reader = self
    guard let date = reader.date(), reader.take("T"),
      let hour = reader.number(2, below: 24), reader.take(":"),
      let minute = reader.number(2, below: 60), reader.take(":"),
      let second = reader.number(2, below: 60), let fraction = reader.fraction(),
      let offset = reader.offset(), reader.index == bytes.count
    else { return nil }
    let seconds = Int64(date.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return (seconds - Int64(offset) * 60) * Instant.second + Int64(fraction)
  }

  private mutating func date() -> CalendarDate? {
    guard let year = number(4, below: 2200), year >= 1970, take("-"),
      let month = number(2, below: 13), month > 0, take("-"),
      let day = number(2, below: 32), day > 0, day <= CalendarDate.days(in: month, of: year)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The nanoseconds of a fraction; 0 where there is none.
  private mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    let start = index
    var nanoseconds = 0
    while index - start < 9, let digit = number(1, below: 10) {
      nanoseconds = nanoseconds * 10 + digit
    }
    guard index > start else { return nil }
    for _ in (index - start)..<9 { nanoseconds *= 10 }
    return nanoseconds
  }

  /// The minutes that the clock is ahead of UTC.
  private mutating func offset() -> Int? {
    if take("Z") { return 0 }
    let isBehind = take("-")
    guard isBehind || take("+"), let hours = number(2, below: 24), take(":"),
      let minutes = number(2, below: 60)
    else { return nil }
    return isBehind ? -(hours * 60 + minutes) : hours * 60 + minutes
  }

  /// Reads a number of so many digits; nil, and nothing read, where there is none below a limit.
  private mutating func number(_ count: Int, below limit: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var number = 0
    for byte in bytes[index..<(index + count)] {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    guard number < limit else { return nil }
    index += count
    return number
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }
}
