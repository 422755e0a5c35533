import Courseware

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
