import Foundation

/// The disks of this computer, and which of them are another's.
///
/// The kernel is told nothing of what another computer changes on a disk that both use. Windows is
/// another one to Linux inside it (WSL).
struct MountedDisks {
  private static let remoteKinds = [
    "9p", "cifs", "drvfs", "nfs", "nfs4", "prl_fs", "smb3", "vboxsf", "virtiofs", "vmhgfs",
  ]

  /// The kind of each disk, by the path that it is mounted at; later ones hide earlier ones.
  private let kinds: [(path: String, kind: String)]

  /// Reads the text that Linux gives: a disk a line, `… … … … PATH … - KIND …`.
  init(mountinfo: String) {
    kinds = mountinfo.split(separator: "\n").compactMap { line -> (path: String, kind: String)? in
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 4, let dash = words.lastIndex(of: "-"), dash + 1 < words.count else {
        return nil
      }
      return (words[4].replacing("\\040", with: " "), words[dash + 1])
    }
  }

  /// The disks as they are now.
  static var current: MountedDisks {
    let text = try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)
    return MountedDisks(mountinfo: text ?? "")
  }

  /// Whether a folder is on a disk that another computer may change.
  func isRemote(_ folder: String) -> Bool {
    let path = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path
    let holders = kinds.filter { mount in
      mount.path == "/" || path == mount.path || path.hasPrefix(mount.path + "/")
    }
    let nearest = holders.reversed().max { $0.path.utf8.count < $1.path.utf8.count }
    guard let kind = nearest?.kind else { return false }
    return Self.remoteKinds.contains(kind) || kind.hasPrefix("fuse")
  }
}
