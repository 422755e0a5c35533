import Courseware
import Foundation
import GRDB

/// What is wrong with the file of a register.
extension Diagnostic {
  static func noRegister(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le registre « \(path) » n'existe pas",
        en: "the register '\(path)' does not exist"
      ),
      help: Localized(
        fr:
          "importez d'abord un fichier (atelier attendance import …), ou nommez-le par --register",
        en: "import a file first (atelier attendance import …), or name it with --register"
      )
    )
  }

  static func noRegisterOfOurs(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(path) » n'est pas un registre d'Atelier",
        en: "'\(path)' is not an Atelier register"
      ),
      help: .nameRegister
    )
  }

  static func laterRegister(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le registre « \(path) » vient d'une version plus récente d'Atelier",
        en: "the register '\(path)' was made by a later Atelier"
      ),
      help: Localized(fr: "mettez atelier à jour", en: "update atelier")
    )
  }

  static func damagedRegister(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "le registre « \(path) » est abîmé ou incomplet",
        en: "the register '\(path)' is damaged or incomplete"
      ),
      help: Localized(
        fr:
          "gardez-en une copie, puis reprenez votre dernière sauvegarde, ou importez de nouveau tous les fichiers dans un autre registre",
        en:
          "keep a copy of it, then take your last backup, or import all files again into another register"
      )
    )
  }

  static func otherEdition(
    _ path: String,
    held: Register.Edition,
    wanted: Register.Edition
  ) -> Diagnostic {
    let isOtherCourse = held.workshop == wanted.workshop
    let (old, new) = isOtherCourse ? (held.course, wanted.course) : (held.workshop, wanted.workshop)
    return Diagnostic(
      isOtherCourse
        ? Localized(
          fr: "le registre « \(path) » est celui du cours « \(old) », et non « \(new) »",
          en: "the register '\(path)' is that of the course '\(old)', not '\(new)'"
        )
        : Localized(
          fr: "le registre « \(path) » est celui de l'édition « \(old) », et non « \(new) »",
          en: "the register '\(path)' is that of the edition '\(old)', not '\(new)'"
        ),
      help: .nameRegister
    )
  }

  static func unreadable(_ path: String, code: Int32) -> Diagnostic {
    refusal(path, done: Localized(fr: "lu", en: "read"), code: code)
  }

  static func unmakeable(_ path: String, code: Int32) -> Diagnostic {
    refusal(path, done: Localized(fr: "créé", en: "made"), code: code)
  }

  private static func refusal(_ path: String, done: Localized, code: Int32) -> Diagnostic {
    let reason: Localized
    var help = Localized(fr: "choisissez un autre dossier", en: "choose another folder")
    switch code {
    case EACCES, EPERM:
      reason = Localized(fr: "vous n'en avez pas le droit", en: "you do not have permission")
    case EROFS: reason = .readOnlyDisk
    case ENOSPC, EDQUOT: (reason, help) = (.fullDisk, .makeRoom)
    case ENOENT, ENOTDIR:
      reason = Localized(fr: "son dossier n'existe pas", en: "its folder does not exist")
    default:
      reason = Localized(fr: "erreur \(code) du système", en: "system error \(code)")
    }
    return Diagnostic(
      Localized(
        fr: "« \(path) » ne peut pas être \(done[.french]) : \(reason[.french])",
        en: "'\(path)' cannot be \(done[.english]): \(reason[.english])"
      ),
      help: help
    )
  }
}

extension Diagnostic {
  /// Says what SQLite refused, in words.
  init(_ error: any Error, register path: String) {
    let code = (error as? DatabaseError)?.resultCode ?? .SQLITE_ERROR
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busyRegister(path)
    case .SQLITE_NOTADB: self = .noRegisterOfOurs(path)
    case .SQLITE_CORRUPT: self = .damagedRegister(path)
    case .SQLITE_FULL: self = .unwritableRegister(path, .fullDisk, help: .makeRoom)
    case .SQLITE_CANTOPEN where Self.isWritable(path):
      self = .unwritableRegister(path, .diskError, help: .makeRoom)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .unwritableRegister(path, .readOnly, help: .allowWriting)
    case .SQLITE_IOERR: self = .unwritableRegister(path, .diskError, help: .makeRoom)
    default:
      let number = (error as? DatabaseError)?.extendedResultCode.rawValue ?? 0
      self = .unwritableRegister(
        path,
        Localized(fr: "erreur \(number) de SQLite", en: "SQLite error \(number)"),
        help: nil
      )
    }
  }

  /// Whether the system lets a file and its folder be written, were there room.
  private static func isWritable(_ path: String) -> Bool {
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    let manager = FileManager.default
    return manager.isWritableFile(atPath: path) && manager.isWritableFile(atPath: folder)
  }

  private static func busyRegister(_ path: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "une autre commande écrit dans le registre « \(path) »",
        en: "another command is writing to the register '\(path)'"
      ),
      help: Localized(
        fr: "attendez qu'elle soit finie, puis recommencez",
        en: "wait until it is done, then try again"
      )
    )
  }

  private static func unwritableRegister(
    _ path: String,
    _ reason: Localized,
    help: Localized?
  ) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "rien n'est enregistré dans « \(path) » : \(reason[.french])",
        en: "nothing is recorded in '\(path)': \(reason[.english])"
      ),
      help: help
    )
  }
}

extension Localized {
  fileprivate static let nameRegister = Localized(
    fr: "nommez le bon registre, ou un nouveau, par --register",
    en: "name the right register, or a new one, with --register"
  )

  fileprivate static let fullDisk = Localized(fr: "le disque est plein", en: "the disk is full")

  fileprivate static let readOnlyDisk = Localized(
    fr: "le disque est en lecture seule",
    en: "the disk is read-only"
  )

  fileprivate static let readOnly = Localized(
    fr: "le registre ou son dossier est en lecture seule",
    en: "the register or its folder is read-only"
  )

  fileprivate static let diskError = Localized(
    fr: "le disque est plein ou en panne",
    en: "the disk is full or failing"
  )

  fileprivate static let makeRoom = Localized(
    fr: "libérez de la place, puis recommencez",
    en: "make some room, then try again"
  )

  fileprivate static let allowWriting = Localized(
    fr: "donnez-vous le droit d'y écrire, ou copiez le registre dans un autre dossier",
    en: "give yourself the right to write there, or copy the register to another folder"
  )
}
