public import Courseware
import Crypto
import Foundation

/// Says whether a token is genuine, by the keys that the organiser has made known.
///
/// A token only names its key; neither a key nor an algorithm is ever taken from it.
public struct Verifier: Sendable {
  /// A key that documents may be signed with.
  public struct PinnedKey: Hashable, Sendable {
    /// The key.
    public var key: PublicKey

    /// The last date that it may sign; nil where none is set.
    public var until: CalendarDate?

    /// Pins a key.
    public init(key: PublicKey, until: CalendarDate? = nil) {
      self.key = key
      self.until = until
    }
  }

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
  /// Whether it is three parts with dots between them, the first of which begins as JSON does.
  fileprivate var looksLikeToken: Bool {
    split(separator: ".", omittingEmptySubsequences: false).count == 3 && hasPrefix("ey")
  }
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
