import Foundation
import Testing

@testable import Courseware

/// Moments as files bear them.
@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0),
    ("1970-01-01T00:00:00-00:00", 0),
    ("1970-01-01T00:00:00+00:00", 0),
    ("1970-01-01T00:00:00+23:59", -86_340_000_000_000),
    ("1970-01-01T00:00:00-23:59", 86_340_000_000_000),
    ("1970-01-01T00:00:00.000000001Z", 1),
    ("1970-01-01T00:00:00.1Z", 100_000_000),
    ("1970-01-01T00:00:00.12Z", 120_000_000),
    ("1970-01-01T00:00:00.012345678Z", 12_345_678),
    ("2000-02-29T23:59:59Z", 951_868_799_000_000_000),
    ("2026-06-09T12:31:00+02:00", 1_781_001_060_000_000_000),
    ("2026-06-09T10:31:00Z", 1_781_001_060_000_000_000),
    ("2026-06-09T05:01:00-05:30", 1_781_001_060_000_000_000),
    ("2199-12-31T23:59:59.999999999Z", 7_258_118_399_999_999_999),
  ])
  func `a moment is counted in nanoseconds`(text: String, nanoseconds: Int64) {
    #expect(Instant(text)?.nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    "", "Z", "2026-06-09", "2026-06-09T10:31Z", "2026-06-09T10:31:00", "2026-06-09 10:31:00Z",
    "2026-06-09t10:31:00Z", "2026-06-09T10:31:00z", " 2026-06-09T10:31:00Z",
    "2026-06-09T10:31:00Z ",
    "2026-06-09T10:31:00Z\0", "2026-06-09T10:31:00ZZ", "2026-6-9T10:31:00Z", "26-06-09T10:31:00Z",
    "+2026-06-09T10:31:00Z", "02026-06-09T10:31:00Z", "2026/06/09T10:31:00Z",
    "2026-06-09T10.31.00Z",
    "2026-00-09T10:31:00Z", "2026-13-09T10:31:00Z", "2026-06-00T10:31:00Z", "2026-06-31T10:31:00Z",
    "2026-02-29T10:31:00Z", "2100-02-29T10:31:00Z", "2026-06-09T24:00:00Z", "2026-06-09T10:60:00Z",
    "2016-12-31T23:59:60Z", "2016-12-31T23:59:61Z", "2026-06-09T10:31:00.Z",
    "2026-06-09T10:31:00,5Z",
    "2026-06-09T10:31:00.1234567890Z", "2026-06-09T10:31:00.-5Z", "2026-06-09T10:31:00.٥Z",
    "2026-06-09T10:31:00+0200", "2026-06-09T10:31:00+02", "2026-06-09T10:31:00+2:00",
    "2026-06-09T10:31:00+02:60", "2026-06-09T10:31:00+24:00", "2026-06-09T10:31:00+02:00:00",
    "2026-06-09T10:31:00\u{2212}02:00", "2026-06-09T10:31:00Z+02:00", "٢٠٢٦-06-09T10:31:00Z",
    "２０２６-06-09T10:31:00Z", "1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z", "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
  ])
  func `what is written otherwise, or does not exist, is none`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `a text that Foundation gives is read as well`() throws {
    let text = NSString(string: "vers 2026-06-09T10:31:00Z").substring(from: 5)
    #expect(Instant(text)?.nanoseconds == 1_781_001_060_000_000_000)
  }

  @Test func `what is written is read again`() throws {
    var random = LinearGenerator(state: 5)
    for _ in 0..<2000 {
      let nanoseconds = Int64.random(in: 0..<7_258_118_400_000_000_000, using: &random)
      let instant = Instant(nanoseconds: nanoseconds)
      #expect(Instant(instant.text) == instant, "\(instant.text)")
    }
  }

  @Test func `every day is the day that Foundation counts`() throws {
    let calendar = ISO8601DateFormatter()
    for day in stride(from: Int64(0), to: 84_006, by: 13) {
      let date = Date(timeIntervalSince1970: Double(day * 86_400))
      #expect(Instant(calendar.string(from: date))?.seconds == day * 86_400)
    }
  }
}
