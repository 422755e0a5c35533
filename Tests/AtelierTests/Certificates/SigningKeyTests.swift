import Certificates
import Courseware
import Foundation
import Testing

@Suite struct SigningKeyTests {
  @Test func `a key is read back from its file's text`() throws {
    let key = SigningKey()
    #expect(key.privatePEM.hasPrefix("-----BEGIN PRIVATE KEY-----\n"))
    #expect(try SigningKey(pem: key.privatePEM).publicKey == key.publicKey)
    #expect(PublicKey(pem: key.publicKey.pem) == key.publicKey)
  }

  @Test func `a key shows itself nowhere`() throws {
    let key = SigningKey()
    let secret = key.privatePEM.split(separator: "\n").dropFirst().dropLast().map(String.init)
    var dumped = ""
    dump(key, to: &dumped)
    dump([key], to: &dumped)
    let shown = "\(key) \(String(reflecting: key)) \([key]) \(dumped)"
    #expect(shown.contains(key.publicKey.id))
    #expect(!shown.contains("privateKey") && !shown.contains("P256"))
    #expect(secret.allSatisfy { !shown.contains($0) })
  }

  @Test func `what is no private key is refused without being repeated`() throws {
    let key = SigningKey()
    let broken = key.privatePEM.replacing("MI", with: "MJ")
    for pem in ["", "secret", broken, key.publicKey.pem] {
      let fault = #expect(throws: Diagnostic.self) { try SigningKey(pem: pem) }
      let said = (fault?.text(in: .french) ?? "") + (fault?.text(in: .english) ?? "")
      #expect(said.contains("help:") && (pem.isEmpty || !said.contains(pem)))
    }
  }

  @Test func `a key's id is its thumbprint, as another program worked it out`() throws {
    let folder = Repository.root.appending(path: "Tests/Fixtures/Keys")
    let pem = try ["demonstration.pem", "demonstration.pub.pem"].map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    let (key, half) = (try SigningKey(pem: pem[0]), PublicKey(pem: pem[1]))
    #expect(key.publicKey.id == "dgWsNssaDT76GXji")
    #expect(key.publicKey == half)
    #expect(half?.isDemonstration == true)
    #expect(!SigningKey().publicKey.isDemonstration)
  }
}
