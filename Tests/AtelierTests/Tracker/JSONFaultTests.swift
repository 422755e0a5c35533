import Courseware
import Testing

@testable import Tracker

/// What is said of a text that is no JSON; `▼` stands where it must point.
@Suite struct JSONFaultTests {
  @Test(arguments: [
    ("▼", "the file is empty"),
    ("▼  \n ", "the file is empty"),
    ("{▼", "the file stops before its end"),
    ("[1,▼\n\n", "[1]: the file stops before its end"),
    ("{\"a\": \"b▼", "a: the file stops before its end"),
    ("{\"a▼", "the file stops before its end"),
    ("{\"a\"▼ ", "the file stops before its end"),
    ("[1, 2▼, ]", "[2]: one comma too many before the end"),
    ("{\"a\": {\"b\": 1▼,}}", "a: one comma too many before the end"),
    ("[▼, 1]", "[0]: a value is expected here"),
    ("[1, ▼, 2]", "[1]: a value is expected here"),
    ("[1, {\"a\": ▼]", "[1].a: a value is expected here"),
    ("[1 ▼2]", "a comma or ']' is expected here"),
    ("{\"a\": 1 ▼\"b\": 2}", "a comma or '}' is expected here"),
    ("{\"a\": [1▼}}", "a: a comma or ']' is expected here"),
    ("{▼a: 1}", "a key in straight double quotes is expected here"),
    ("{▼'a': 1}", "a key in straight double quotes is expected here"),
    ("{\"a\" ▼1}", "a colon is missing after the key"),
    ("{\"a\": ▼«b»}", "a: a value is expected here"),
    ("[{\"é👩‍⚕️\": [0, ▼NaN]}]", "[0][\"é👩‍⚕️\"][1]: a value is expected here"),
    ("[▼True]", "[0]: a value is expected here"),
    ("[▼nul", "[0]: a value is expected here"),
    ("▼// JSON has no comments\n{}", "a value is expected here"),
    ("{} ▼{}", "text follows the end"),
    ("[1]▼]", "text follows the end"),
    ("[▼01]", "[0]: this number is not written as in JSON"),
    ("[▼-]", "[0]: this number is not written as in JSON"),
    ("[▼1.]", "[0]: this number is not written as in JSON"),
    ("[▼1e]", "[0]: this number is not written as in JSON"),
    ("[▼.5]", "[0]: a value is expected here"),
    ("[▼+5]", "[0]: a value is expected here"),
    ("[▼1.e5]", "[0]: this number is not written as in JSON"),
    ("[1▼x]", "a comma or ']' is expected here"),
    ("{\n  \"a\": ▼\"b\n}", "a: the text that begins here is not closed on its line"),
    ("{\"a\": \"b▼\tc\"}", "a: control character in a text"),
    ("{\"a\": \"b▼\0c\"}", "a: control character in a text"),
    ("{\"a\": \"▼\\x\"}", "a: this backslash is followed by nothing that JSON knows"),
    ("{\"a\": \"▼\\u12g4\"}", "a: '\\u' is not followed by four hexadecimal digits"),
    ("{\"a\": \"▼\\u12\"}", "a: '\\u' is not followed by four hexadecimal digits"),
    (
      "{\"a\": \"▼\\ud83d\"}",
      "a: only half of a character (a UTF-16 surrogate without its other half)"
    ),
    ("[\"▼\\ude00\"]", "[0]: only half of a character (a UTF-16 surrogate without its other half)"),
    (
      "[\"▼\\ud83d\\u0041\"]",
      "[0]: only half of a character (a UTF-16 surrogate without its other half)"
    ),
    ("[\n  \"e\u{301}e\u{301}\",\n  \"e\u{301}\" ▼1]", "a comma or ']' is expected here"),
    ("[\r\n1,\r\n ▼x]", "[1]: a value is expected here"),
    ("▼\u{A0}{}", "a value is expected here"),
  ])
  func `a text that is no JSON is refused at its place`(marked: String, message: String) throws {
    let marked = MarkedText(marked)
    let read = try SubmittedText(marked.text)
    #expect(read.lines == marked.places.map { "\($0) error: \(message)" }, "\(read.report())")
    #expect(read.diagnostics.allSatisfy { $0.help != nil })
  }

  @Test(arguments: [
    ([0x7B, 0x22, 0xE9, 0x22], "1:3 error: this character is not UTF-8"),
    ([0x22, 0xC0, 0x80, 0x22], "1:2 error: this character is not UTF-8"),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2 error: this character is not UTF-8"),
    ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2 error: this character is not UTF-8"),
    ([0xFF, 0xFE, 0x7B, 0x00], "1:1 error: file saved as UTF-16, not as UTF-8"),
    ([0x00, 0x7B], "1:1 error: file saved as UTF-16, not as UTF-8"),
    ([0xEF, 0xBB, 0xBF], "1:1 error: the file is empty"),
    ([0xEF, 0xBB, 0xBF, 0x5B, 0x78], "1:2 error: [0]: a value is expected here"),
  ])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8], line: String) throws {
    #expect(try SubmittedText(bytes: bytes).lines == [line])
  }

  @Test func `a byte order mark, which Notepad writes, is passed over`() throws {
    let good = try FormatCase.good("atelier-attendance")
    let read = try SubmittedText(bytes: [0xEF, 0xBB, 0xBF] + Array(good.utf8))
    #expect(read.submission != nil, "\(read.report())")
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a hundred thousand levels are refused, and end nothing else`(level: String) throws {
    let deep = String(repeating: level, count: 100_000)
    let message = "more than 64 objects and lists inside one another"
    let closed = deep + String(repeating: level.hasPrefix("[") ? "]" : "}", count: 100_000)
    for text in [deep, closed] {
      let lines = try SubmittedText(text).lines
      #expect(lines.count == 1 && lines.allSatisfy { $0.hasSuffix(message) }, "\(lines)")
    }
  }

  @Test func `nesting up to the limit is JSON`() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(try SubmittedText(text).lines == ["1:1 error: an object is expected here, not a list"])
  }
}
