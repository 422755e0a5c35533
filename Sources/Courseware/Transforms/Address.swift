import Foundation

/// Where a link or an image leads.
enum Address {
  /// Out of the course, by an allowed scheme.
  case external

  /// An id of the same page.
  case anchor(String)

  /// A file below the course's folder, and an id in it.
  case file(path: String, anchor: String?)

  /// Out of the course's folder.
  case outside

  /// Nowhere.
  case empty

  /// By a scheme that is not allowed.
  case forbidden(scheme: String)

  /// Reads an address as the author typed it.
  init(_ text: String) {
    if text.isEmpty || text == "#" {
      self = .empty
    } else if let scheme = Self.scheme(of: text) {
      self = Self.allowed.contains(scheme) ? .external : .forbidden(scheme: scheme + ":")
    } else if text.hasPrefix("//") {
      self = .forbidden(scheme: "//")
    } else if text.hasPrefix("#") {
      self = .anchor(Self.decoded(text.dropFirst()))
    } else {
      self = Self.file(text)
    }
  }

  private static let allowed = ["http", "https", "mailto", "tel"]

  /// What stands before the first colon, if it could be a scheme; white space and controls, which
  /// browsers pass over, do not hide it.
  private static func scheme(of text: String) -> String? {
    guard text.holds(":"), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let before = text.utf8[..<colon]
    let plain = before.filter { $0 > 0x20 && $0 != 0x7F }
    let isScheme = plain.allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- 48 < 10 || "+-.".utf8.contains($0)
    }
    return isScheme && !plain.isEmpty ? String(decoding: plain, as: UTF8.self).lowercased() : nil
  }

  private static func file(_ text: String) -> Address {
    let end = text.utf8.firstIndex(of: UInt8(ascii: "#")) ?? text.endIndex
    let path = decoded(text[..<end]).composed
    let fragment = text[end...].dropFirst()
    let anchor = fragment.isEmpty ? nil : decoded(fragment)
    guard !path.holds("\\"), path.utf8.first != UInt8(ascii: "/") else {
      return .outside
    }
    guard path.holds("/") || path.utf8.first == UInt8(ascii: ".") else {
      return .file(path: path, anchor: anchor)
    }
    var components: [Substring] = []
    for component in path.split(separator: "/") where component != "." {
      if component != ".." {
        components.append(component)
      } else if components.popLast() == nil {
        return .outside
      }
    }
    return .file(path: components.joined(separator: "/"), anchor: anchor)
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.holds("%") else { return String(text) }
    return text.removingPercentEncoding ?? String(text)
  }
}
