/// A path as the system takes it: bytes without NUL, of whatever encoding.
///
/// Names on a disk need not be UTF-8, and two spellings of an accent are two names; a `String`
/// would repair the ones and confuse the others.
struct FilePath: Hashable, Sendable {
  /// The bytes, with the NUL that ends them.
  private(set) var bytes: [CChar]

  /// Takes a path; nil if it is empty or holds a NUL.
  init?(_ path: String) {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    self.init(path.utf8CString)
  }

  /// Takes the bytes up to the first NUL; slashes at the end mean nothing.
  init(_ bytes: some Sequence<CChar>) {
    var bytes = Array(bytes.prefix { $0 != 0 })
    while bytes.count > 1, bytes.last == .slash { bytes.removeLast() }
    self.bytes = bytes + [0]
  }

  /// The path as text; nil if it is no UTF-8.
  var text: String? { String(validating: bytes.dropLast(), as: UTF8.self) }

  /// The path as text, with what is no UTF-8 replaced.
  var shown: String { String(decoding: characters, as: UTF8.self) }

  func hash(into hasher: inout Hasher) {
    // An array would hash each byte by itself.
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Whether it is a name that begins with a dot: hidden, and not of the site.
  var isHidden: Bool { bytes.first == .dot }

  private var characters: some BidirectionalCollection<UInt8> {
    bytes.dropLast().lazy.map(UInt8.init(bitPattern:))
  }
}

extension FilePath {
  /// The path of something in the folder that this path names.
  func appending(_ name: FilePath) -> FilePath {
    var path = self
    path.bytes.reserveCapacity(bytes.count + name.bytes.count)
    path.bytes[bytes.count - 1] = .slash
    path.bytes += name.bytes
    return path
  }

  /// The path of something in the folder that this path names.
  func appending(_ name: String) -> FilePath {
    appending(FilePath(name.utf8CString))
  }

  /// The folder that holds what this path names.
  var parent: FilePath {
    guard let slash = bytes.lastIndex(of: .slash) else { return FilePath([.dot]) }
    return FilePath(slash == 0 ? [.slash] : Array(bytes[..<slash]))
  }

  /// The folder that this path names, and those that it lies in, from the inside out.
  var foldersAround: some Sequence<FilePath> {
    sequence(first: self) { $0.parent == $0 ? nil : $0.parent }
  }

  /// What follows the last slash.
  var name: FilePath {
    guard let slash = bytes.lastIndex(of: .slash) else { return self }
    return FilePath(bytes[(slash + 1)...])
  }

  /// Whether this path, without symbolic links, leads through a folder.
  func isInside(_ folder: FilePath) -> Bool {
    folder.bytes == [.slash, 0] || bytes.starts(with: folder.bytes.dropLast() + [.slash])
  }
}

extension FilePath: Comparable {
  /// Orders by bytes, the same on every computer.
  static func < (a: FilePath, b: FilePath) -> Bool {
    a.characters.lexicographicallyPrecedes(b.characters)
  }
}

extension CChar {
  fileprivate static let slash = CChar(UInt8(ascii: "/"))
  fileprivate static let dot = CChar(UInt8(ascii: "."))
}
