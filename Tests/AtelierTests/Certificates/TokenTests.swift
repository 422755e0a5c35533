import Courseware
import Foundation
import Testing

@testable import Certificates

@Suite struct TokenTests {
  @Test func `a token says what its certificate said`() throws {
    let key = SigningKey()
    var certificate = try Certificate.example()
    for score in [85, nil] {
      certificate.score = score
      certificate.replaces = score == nil ? nil : certificate.replaces
      let text = try key.token(for: certificate)
      #expect(Token(text)?.certificate == certificate)
      #expect(TokenParts(text)?.keyID == key.publicKey.id)
    }
  }

  @Test func `what is signed has one spelling`() throws {
    let key = SigningKey()
    var certificate = try Certificate.example()
    certificate.name = "Anne \"Zoé\" O\\'Exemple <script>"
    let parts = try key.token(for: certificate).split(separator: ".").map(String.init)
    let texts = parts.prefix(2).compactMap { [UInt8](base64URL: $0) }
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(
      texts == [
        #"{"alg":"ES256","kid":"\#(key.publicKey.id)","typ":"JWT"}"#,
        #"{"iss":"Fédération exemple des radiologues","jti":"5W8M0Q2ZB7HD3YK1N6T9RXCAEF","#
          + #""nbf":1781049600,"wid":"demo-2026-06-09","name":"Anne \"Zoé\" O\\'Exemple <script>","#
          + #""doc":"achievement","title":"Réseaux sociaux et radiologie","from":"2026-06-09","#
          + #""to":"2026-06-09","min":405,"score":85,"rep":"01234567890123456789ABCDEF"}"#,
      ]
    )
  }

  @Test(arguments: ["", "a\u{0}b", "a\nb", "\u{7F}", "e\u{301}"])
  func `a name that a token cannot hold is told, not signed`(name: String) throws {
    var certificate = try Certificate.example()
    certificate.name = name
    let fault = #expect(throws: Diagnostic.self) { try SigningKey().token(for: certificate) }
    #expect(fault?.help != nil)
  }

  @Test func `what contradicts itself is not signed`() throws {
    let example = try Certificate.example()
    var (reversed, scored, replacing) = (example, example, example)
    reversed.from = example.issued
    scored.kind = .attendance
    replacing.replaces = example.serial
    for certificate in [reversed, scored, replacing] {
      #expect(throws: Diagnostic.self) { try SigningKey().token(for: certificate) }
    }
  }

  @Test func `a token that would be too long is told`() throws {
    var certificate = try Certificate.example()
    certificate.title = String(repeating: "é", count: 3000)
    #expect(throws: Diagnostic.self) { try SigningKey().token(for: certificate) }
  }

  @Test func `bytes are written as base64url in one way, and read in no other`() {
    for count in 0...9 {
      let bytes = (0..<count).map { UInt8(0xFF - 27 * $0) }
      #expect([UInt8](base64URL: bytes.base64URL) == bytes)
    }
    for text in ["A", "AB", "AAB", "AA==", "AAA=", "+A", "A/", "A A", "AAAAA", "é", "AA\n"] {
      #expect([UInt8](base64URL: text) == nil, "\(text)")
    }
  }
}

extension TokenTests {
  /// Another library checks the same file, in `Tests/Browser`; ATELIER_RECORD=1 signs it anew.
  @Test func `what the demonstration key signed is read and known for what it is`() throws {
    let folder = Repository.root.appending(path: "Tests/Fixtures/Keys")
    let file = folder.appending(path: "demonstration.token")
    let certificate = try Certificate.example()
    let pem = try String(contentsOf: folder.appending(path: "demonstration.pem"), encoding: .utf8)
    let key = try SigningKey(pem: pem)
    if ProcessInfo.processInfo.environment["ATELIER_RECORD"] == "1" {
      try Data((key.token(for: certificate) + "\n").utf8).write(to: file)
    }
    let text = TokenText.inText(try String(contentsOf: file, encoding: .utf8))
    #expect(Token(text)?.certificate == certificate)
    let verifier = Verifier(
      keys: [PinnedKey(key: key.publicKey)],
      withdrawn: nil,
      today: certificate.issued
    )
    #expect(verifier.verdict(on: text) == .demonstration(certificate))
  }
}
