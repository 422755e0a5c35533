public import Courseware
import Crypto
import Foundation

/// A script or a style sheet written into a page that loads nothing.
public struct InlineElement: Hashable, Sendable {
  /// What an element may hold.
  public enum Kind: String, Sendable {
    /// A script.
    case script

    /// A style sheet.
    case style
  }

  /// The element.
  public let markup: HTML

  /// The source expression by which the page's policy knows it: `'sha256-…'`.
  public let source: String

  /// Writes a file's text into an element.
  ///
  /// What would end the element, or hide its end, is written as scripts and style sheets may write
  /// it in a string. A browser reads line ends as one character before it takes the digest.
  ///
  /// - Parameters:
  ///   - bytes: the file's text in UTF-8.
  ///   - kind: what it is.
  ///   - media: what a style sheet is for; nil for everything.
  public init(_ bytes: [UInt8], as kind: Kind, media: String? = nil) {
    let escaped = kind == .script ? #"\x3C"# : #"\3C "#
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .replacing(/<(?=!--|\/?script|\/style)/.ignoresCase()) { _ in escaped }
    let attribute = media.map { " media=\"\(HTML(text: $0).markup)\"" } ?? ""
    markup = HTML(markup: "<\(kind.rawValue)\(attribute)>\(text)</\(kind.rawValue)>\n")
    source = "'sha256-\(Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString())'"
  }
}
