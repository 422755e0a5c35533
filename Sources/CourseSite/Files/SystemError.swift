import Courseware

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The refusal of a system call.
struct SystemError: Error, Equatable {
  /// The value of `errno`.
  let code: Int32

  /// Nothing stands where something should.
  static let notFound = SystemError(code: ENOENT)

  /// Why the system refused, in words; the system itself would say it in English only.
  var reason: Localized {
    switch code {
    case EACCES, EPERM: Localized(fr: "vous n'en avez pas le droit", en: "you have no right to")
    case EBUSY: Localized(fr: "un autre programme l'utilise", en: "another program uses it")
    case EDQUOT:
      Localized(fr: "votre quota de disque est atteint", en: "your disk quota is used up")
    case EEXIST, ENOTEMPTY: Localized(fr: "il existe déjà", en: "it exists already")
    case EFBIG: Localized(fr: "le fichier est trop gros", en: "the file is too large")
    case EIO: Localized(fr: "erreur du disque", en: "disk error")
    case EISDIR: Localized(fr: "c'est un dossier", en: "it is a folder")
    case ELOOP: Localized(fr: "c'est un lien symbolique", en: "it is a symbolic link")
    case EMFILE, ENFILE: Localized(fr: "trop de fichiers ouverts", en: "too many open files")
    case ENAMETOOLONG: Localized(fr: "le nom est trop long", en: "the name is too long")
    case ENOENT: Localized(fr: "il n'existe pas", en: "it does not exist")
    case ENOLCK, ENOTSUP, EOPNOTSUPP:
      Localized(fr: "ce disque ne le permet pas", en: "this disk does not allow it")
    case ENOSPC: Localized(fr: "le disque est plein", en: "the disk is full")
    case ENOTDIR:
      Localized(
        fr: "une partie du chemin n'est pas un dossier",
        en: "a part of the path is no folder"
      )
    case EROFS: Localized(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case EXDEV: Localized(fr: "il est sur un autre disque", en: "it is on another disk")
    default:
      Localized(
        fr: "erreur \(code) du système (\(systemText))",
        en: "system error \(code) (\(systemText))"
      )
    }
  }

  /// What the user can do about it, where that is known.
  var help: Localized? {
    switch code {
    case EACCES, EPERM:
      Localized(
        fr: "vérifiez les droits du dossier, ou choisissez-en un autre",
        en: "check the folder's permissions, or choose another one"
      )
    case ENOSPC, EDQUOT:
      Localized(
        fr: "libérez de la place, puis recommencez",
        en: "make some room, then try again"
      )
    case EROFS: Localized(fr: "choisissez un autre dossier", en: "choose another folder")
    default: nil
    }
  }

  private var systemText: String { String(cString: strerror(code)) }
}
