import Courseware
import Typesetting

/// The scripts or the style sheets of a page, written into it, with the digests by which its policy
/// knows them.
struct InlineAssets {
  /// The elements, one after the other.
  private(set) var markup: [UInt8] = []

  /// What the policy allows, such as `'sha256-…'`, in the order of the elements.
  private(set) var digests: [String] = []

  /// - Parameters:
  ///   - assets: what to write.
  ///   - kind: what they are.
  ///   - site: where the files are.
  /// - Throws: a `Diagnostic` where a file is missing or cannot be read, or loads another one.
  init(
    _ assets: [PageParts.Asset],
    as kind: InlineElement.Kind,
    from site: PublishedSite
  ) throws(Diagnostic) {
    for asset in assets {
      guard let bytes = try site.read(asset.path) else { throw .notInSite(asset.path) }
      if kind == .style, Self.loadsMore(String(decoding: bytes, as: UTF8.self)) {
        throw .styleLoadsMore(asset.path)
      }
      let element = InlineElement(bytes, as: kind, media: asset.media)
      markup += element.markup.bytes
      digests.append(element.source)
    }
  }

  private static func loadsMore(_ style: String) -> Bool {
    style.contains(/@import|url\(\s*["']?(?!data:|#|["'])/.ignoresCase())
  }
}
