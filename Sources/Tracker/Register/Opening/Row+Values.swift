import Courseware
import Foundation
import GRDB

extension Row {
  /// A column of nanoseconds as RFC 3339 writes a time.
  func time(_ column: String) -> String? {
    (self[column] as Int64?).map { Instant(nanoseconds: $0).text }
  }

  /// A column of JSON.
  func decoded<Value: Decodable>(_ column: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data((self[column] as String).utf8))
  }
}

extension Data {
  /// The bytes in hexadecimal digits.
  var hexadecimal: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
