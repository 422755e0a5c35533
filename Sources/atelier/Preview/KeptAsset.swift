/// A file that pages load, at an address that tells this version of it from the next: a browser may
/// keep it from one save to the next, which is half of what a reload takes.
struct KeptAsset: Equatable {
  /// Its path in the site.
  let path: String

  private let version: String

  private static let root = PreviewPage.root + "kept-"

  /// Names a version by what is in it, for the time of this process.
  init(_ path: String, _ bytes: [UInt8]) {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    self.path = path
    version = String(UInt(bitPattern: hasher.finalize()), radix: 36)
  }

  /// Reads an address; nil if it is not that of such a file.
  init?(address: String) {
    guard address.hasPrefix(Self.root),
      let slash = address.dropFirst(Self.root.count).firstIndex(of: "/")
    else { return nil }
    version = String(address[..<slash].dropFirst(Self.root.count))
    path = String(address[slash...].dropFirst())
  }

  /// Where browsers find it.
  var address: String { "\(Self.root)\(version)/\(path)" }
}
