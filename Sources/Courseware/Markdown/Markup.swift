/// Markup that stands before or after a node's children, as libcmark takes it: UTF-8 that a NUL
/// ends.
///
/// It is written as a literal. A page has hundreds of such pieces: what is fixed is used where it
/// lies in the program, and the rest is put together as bytes, which takes a fraction of the time
/// that a `String` does.
enum Markup: ExpressibleByStringInterpolation {
  /// Bytes that are put together from a literal and texts.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 48 + 1)
    }

    mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a text that is safe as it is: an id, a key, markup.
    mutating func appendInterpolation(_ text: String) {
      bytes.append(text: text)
    }

    mutating func appendInterpolation(_ number: Int) {
      bytes.append(text: String(number))
    }
  }

  case fixed(StaticString)
  case made([UInt8])

  init(stringLiteral literal: StaticString) {
    self = .fixed(literal)
  }

  init(stringInterpolation made: StringInterpolation) {
    var bytes = made.bytes
    bytes.append(0)
    self = .made(bytes)
  }

  /// Takes markup that was put together elsewhere.
  init(_ markup: String) {
    self = "\(markup)"
  }

  func withCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    switch self {
    case .fixed(let literal):
      body(UnsafeRawPointer(literal.utf8Start).assumingMemoryBound(to: CChar.self))
    case .made(let bytes):
      bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self)) }
    }
  }
}
