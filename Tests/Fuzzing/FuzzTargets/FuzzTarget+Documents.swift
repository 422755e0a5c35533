import Certificates
import Courseware
import Crypto
import Foundation

extension FuzzTarget {
  /// A token in whatever people have it in; only those that were really signed are genuine.
  static func token() throws -> FuzzTarget {
    let place = Checkout.root.appending(path: "Tests/Fixtures/attacks.json")
    let attacks = try JSONDecoder().decode(Attacks.self, from: Data(contentsOf: place))
    let verifier = verifier(keys: attacks.known.keys.compactMap(\.pinned))
    let signed = Set(attacks.cases.map(\.claims))
    return FuzzTarget("token") { bytes in
      var outcome = Outcome()
      let text = String(decoding: bytes, as: UTF8.self)
      for token in [text, TokenText.inText(text), TokenText.inFile(bytes)] {
        let verdict = verifier.verdict(on: token)
        outcome.take(verdict)
        if verdict.certificate != nil, !signed.contains(Attacks.claims(in: token)) {
          outcome.note("taken for signed: \(token)")
        }
      }
      return outcome
    }
  }

  /// Claims that are well signed, whatever they are: what nobody but the organiser can make.
  static func claims() throws -> FuzzTarget {
    let (signing, publicKey) = try key()
    let verifier = verifier(keys: [PinnedKey(key: publicKey)])
    let header = #"{"alg":"ES256","kid":"\#(publicKey.id)","typ":"JWT"}"#
    return FuzzTarget("claims") { bytes in
      var outcome = Outcome()
      let signed = Array(header.utf8).base64URL + "." + bytes.base64URL
      guard let signature = try? signing.signature(for: Data(signed.utf8)) else {
        outcome.note("not signed")
        return outcome
      }
      let token = signed + "." + Array(signature.rawRepresentation).base64URL
      outcome.take(verifier.verdict(on: token))
      return outcome
    }
  }

  /// The list of documents that hold no more; what was read is written as it can be read again.
  static let withdrawn = FuzzTarget("withdrawn") { bytes in
    var outcome = Outcome()
    let list = WithdrawnList(
      bytes: bytes,
      file: WithdrawnList.file,
      diagnostics: &outcome.diagnostics
    )
    outcome.check(isTaken: list != nil)
    guard let list else { return outcome }
    outcome.results = [list.text]
    var said: [Diagnostic] = []
    if WithdrawnList(bytes: list.text, file: "", diagnostics: &said) != list || !said.isEmpty {
      outcome.note("not read again as it was written")
    }
    return outcome
  }

  /// Not the demonstration key, for what that signs is never more than a demonstration.
  private static func key() throws -> (P256.Signing.PrivateKey, publicKey: PublicKey) {
    let key = try P256.Signing.PrivateKey(rawRepresentation: Data(repeating: 7, count: 32))
    return (key, PublicKey(key.publicKey))
  }

  private static func verifier(keys: [PinnedKey]) -> Verifier {
    let today = CalendarDate(year: 2026, month: 7, day: 1)
    return Verifier(
      keys: keys,
      withdrawn: WithdrawnList(asOf: today, entries: []),
      today: today
    )
  }
}

/// What is taken from the table of attacks.
private struct Attacks: Decodable {
  struct Known: Decodable {
    let keys: [Key]
  }

  struct Key: Decodable {
    let x: String
    let y: String

    var pinned: PinnedKey? {
      guard let x = [UInt8](base64URL: x), let y = [UInt8](base64URL: y) else { return nil }
      return PublicKey(coordinates: x + y).map { PinnedKey(key: $0) }
    }
  }

  struct Attack: Decodable {
    let token: String

    var claims: String { Attacks.claims(in: token) }
  }

  let known: Known
  let cases: [Attack]

  /// The first two parts of a token: what is signed.
  static func claims(in token: String) -> String {
    token.split(separator: ".", omittingEmptySubsequences: false).prefix(2).joined(separator: ".")
  }
}

extension Outcome {
  fileprivate mutating func take(_ verdict: Verdict) {
    results.append(Array("\(verdict.hashValue)".utf8))
    for language in Language.allCases where verdict.meaning[language].isEmpty {
      note("a verdict without words")
    }
  }
}
