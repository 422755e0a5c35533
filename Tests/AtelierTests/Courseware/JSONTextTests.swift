import Foundation
import Testing

import Courseware

/// Texts as JSON writes them.
@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("accord-écrit", #""accord-écrit""#), (#"a"b\c"#, #""a\"b\\c""#),
    ("a\tb\u{1}", #""a\u0009b\u0001""#), ("</script>\u{2028}", "\"</script>\u{2028}\""),
  ])
  func `texts are quoted, and read back the same`(text: String, json: String) throws {
    #expect(text.quotedForJSON == json)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }
}
