import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What a name on a disk stands for.
enum FileKind: Equatable {
  case file, folder, symbolicLink, pipe, socket, device

  /// What it is, in words.
  var description: Localized {
    switch self {
    case .file: Localized(fr: "un fichier", en: "a file")
    case .folder: Localized(fr: "un dossier", en: "a folder")
    case .symbolicLink: Localized(fr: "un lien symbolique", en: "a symbolic link")
    case .pipe: Localized(fr: "un tube nommé", en: "a named pipe")
    case .socket: Localized(fr: "une prise réseau (socket)", en: "a socket")
    case .device: Localized(fr: "un périphérique", en: "a device")
    }
  }
}

/// What the system knows of a file or folder.
struct FileStatus {
  /// What tells it from every other one.
  struct Identity: Equatable {
    let device: UInt64
    let number: UInt64
  }

  let kind: FileKind
  let size: Int
  let identity: Identity

  /// The permissions.
  let mode: mode_t

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    size = Int(status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(status.st_ino)
    )
    mode = status.st_mode & 0o7777
  }
}
