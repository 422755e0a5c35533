import ArgumentParser
import Courseware

extension IssueRun {
  /// Writes what goes with documents, and says where all of it is.
  ///
  /// - Parameters:
  ///   - batch: the documents that were asked for.
  ///   - files: all that there are.
  ///   - isWhole: whether there is a PDF of all.
  ///   - mail: whether drafts of mails are made.
  ///   - earlier: what was found wrong before.
  /// - Throws: the exit code 1 where something was wrong.
  func deliver(
    _ batch: [DocumentFile],
    of files: [DocumentFile],
    isWhole: Bool,
    mail: Bool,
    _ earlier: [Diagnostic]
  ) throws {
    var diagnostics = earlier
    let printed = PrinterFiles(language)
    folder.removeLeftovers(
      of: files.flatMap(\.files) + printed.names(for: files.count).map { $0 + ".pdf" }
        + [Delivery.tableName(language)]
    )
    let delivery = Delivery(self, files: files)
    var written: [Localized] = []
    if isWhole { written += Localized.printed(printed.files(in: folder), in: folder.path) }
    do throws(Diagnostic) {
      let name = "\(folder.path)/\(try delivery.writeTable())"
      written.append(Localized(fr: "pour un publipostage : \(name)", en: "for mail merge: \(name)"))
    } catch {
      diagnostics.append(error)
    }
    if mail {
      let drafts = delivery.writeDrafts(of: batch, &diagnostics)
      written.append(.drafts(drafts.count, in: folder.path))
      if !drafts.unreachable.isEmpty { written.append(.unreachable(drafts.unreachable)) }
    }
    for line in written { Console.say(line, in: language) }
    try Console.report(diagnostics, in: language)
  }
}

extension Console {
  /// Says that the user stopped the making of files, and gives the exit code to be thrown.
  ///
  /// - Parameters:
  ///   - diagnostics: what was found wrong before.
  ///   - command: what makes the files that are missing.
  ///   - language: the language in which to say it.
  /// - Returns: the exit code of a command that was interrupted.
  static func stopped(
    _ diagnostics: [Diagnostic],
    mendedBy command: Localized = .sameCommand,
    in language: Language
  ) -> ExitCode {
    show(diagnostics, in: language)
    say(
      Localized(
        fr: "interrompu : \(command.french) fera les fichiers qui manquent",
        en: "interrupted: \(command.english) will make the files that are missing"
      ),
      in: language
    )
    return ExitCode.interrupted
  }
}

extension Localized {
  static let sameCommand = Localized(fr: "la même commande", en: "the same command")

  /// Nothing, or a line that names the files for the printer.
  fileprivate static func printed(_ files: [String], in folder: String) -> [Localized] {
    guard let first = files.first, let last = files.last else { return [] }
    if files.count == 1 {
      return [
        Localized(
          fr: "à imprimer en une fois : \(folder)/\(first)",
          en: "to print in one go: \(folder)/\(first)"
        )
      ]
    }
    return [
      Localized(
        fr: "à imprimer, \(files.count) fichiers : \(folder)/\(first) à \(last)",
        en: "to print, \(files.count) files: \(folder)/\(first) to \(last)"
      )
    ]
  }

  fileprivate static func drafts(_ count: Int, in folder: String) -> Localized {
    let ending = Localized(fr: "courriel.eml", en: "mail.eml")
    return Localized(
      fr: count == 0
        ? "aucun brouillon de courriel"
        : "brouillons de courriels, rien n'est envoyé : \(count), dans \(folder)/…-\(ending.french)",
      en: count == 0
        ? "no draft e-mails"
        : "draft e-mails, nothing is sent: \(count), in \(folder)/…-\(ending.english)"
    )
  }

  fileprivate static func unreachable(_ people: [String]) -> Localized {
    let list = people.joined(separator: ", ")
    return Localized(
      fr: "sans adresse utilisable, donc sans brouillon : \(list)",
      en: "without a usable address, so without a draft: \(list)"
    )
  }
}
