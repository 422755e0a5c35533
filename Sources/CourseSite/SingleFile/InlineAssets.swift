import Courseware
import Crypto
import Foundation

/// The scripts or the style sheets of a page, written into it, with the digests by which its policy
/// knows them.
struct InlineAssets {
  /// The elements, one after the other.
  private(set) var markup: [UInt8] = []

  /// What the policy allows, such as `'sha256-…'`, in the order of the elements.
  private(set) var digests: [String] = []

  /// - Parameters:
  ///   - assets: what to write.
  ///   - element: `script` or `style`.
  ///   - site: where the files are.
  /// - Throws: a `Diagnostic` where a file is missing or cannot be read, or loads another one.
  init(
    _ assets: [PageParts.Asset],
    as element: String,
    from site: PublishedSite
  ) throws(Diagnostic) {
    for asset in assets {
      guard let bytes = try site.read(asset.path) else { throw .notInSite(asset.path) }
      let text = Self.inline(String(decoding: bytes, as: UTF8.self), isScript: element == "script")
      if element == "style", Self.loadsMore(text) { throw .styleLoadsMore(asset.path) }
      let media = asset.media.map { " media=\"\($0)\"" } ?? ""
      markup += "<\(element)\(media)>\(text)</\(element)>\n".utf8
      let digest = Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
      digests.append("'sha256-\(digest)'")
    }
  }

  /// A file's text as it may stand in an element.
  ///
  /// What would end the element, or hide its end, is written as scripts and style sheets may write
  /// it in a string. A browser reads line ends as one character before it takes the digest.
  private static func inline(_ text: String, isScript: Bool) -> String {
    let escaped = isScript ? #"\x3C"# : #"\3C "#
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing(/<(?=!--|\/?script|\/style)/.ignoresCase()) { _ in escaped }
  }

  private static func loadsMore(_ style: String) -> Bool {
    style.contains(/@import|url\(\s*["']?(?!data:|#|["'])/.ignoresCase())
  }
}
