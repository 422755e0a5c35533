public import Courseware
import Crypto
import Foundation

/// Says whether a token is genuine, by the keys that the organiser has made known.
///
/// A token only names its key; neither a key nor an algorithm is ever taken from it.
public struct Verifier: Sendable {
  /// The keys that documents may be signed with.
  public var keys: [PinnedKey]

  /// The documents that hold no more; nil where no list is known.
  public var withdrawn: WithdrawnList?

  /// The day on which it is asked.
  public var today: CalendarDate

  /// Puts together what a verdict rests on.
  public init(keys: [PinnedKey], withdrawn: WithdrawnList?, today: CalendarDate) {
    self.keys = keys
    self.withdrawn = withdrawn
    self.today = today
  }

  /// Judges a token.
  ///
  /// - Parameter text: the token alone; `TokenText` finds it in what people have.
  /// - Returns: what can be said of it.
  public func verdict(on text: String) -> Verdict {
    guard text.looksLikeToken else { return .notVerifiable }
    guard let parts = TokenParts(text) else { return .altered }
    guard let pinned = keys.first(where: { $0.key.id == parts.keyID }) else {
      let isDemonstration = parts.keyID == PublicKey.demonstrationID
      return isDemonstration ? .demonstration(nil) : .unknownIssuer(keyID: parts.keyID)
    }
    guard pinned.key.signed(parts), let claims = Claims(bytes: parts.payload) else {
      return .altered
    }
    return verdict(on: claims.certificate, signedWith: pinned)
  }

  private func verdict(on certificate: Certificate, signedWith pinned: PinnedKey) -> Verdict {
    if pinned.key.isDemonstration { return .demonstration(certificate) }
    if let until = pinned.until, certificate.issued > until {
      return .keyRetired(certificate, until: until)
    }
    if let entry = withdrawn?[certificate.serial] {
      return entry.replacedBy.map { .replaced(certificate, by: $0, on: entry.date) }
        ?? .withdrawn(certificate, on: entry.date)
    }
    return certificate.issued > today ? .notYetValid(certificate) : .genuine(certificate)
  }
}

extension String {
  /// Whether it begins as a token does, be it cut off later.
  fileprivate var looksLikeToken: Bool { hasPrefix("ey") && utf8.contains(UInt8(ascii: ".")) }
}

extension PublicKey {
  /// Whether this key signed a token.
  fileprivate func signed(_ parts: TokenParts) -> Bool {
    guard let key = try? P256.Signing.PublicKey(rawRepresentation: coordinates),
      let signature = try? P256.Signing.ECDSASignature(rawRepresentation: parts.signature)
    else { return false }
    return key.isValidSignature(signature, for: Data(parts.signed))
  }
}
