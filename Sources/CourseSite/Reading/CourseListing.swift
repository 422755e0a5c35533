import Courseware

/// The files of a course's folder, told apart by their names.
struct CourseListing {
  /// A module's file.
  struct ListedModule {
    let name: ModuleName
    let file: SourceFile
  }

  /// The modules, in the order of their numbers.
  private(set) var modules: [ListedModule] = []

  /// All other files by their paths relative to the folder.
  private(set) var others: [String: SourceFile] = [:]

  /// Lists a folder, noting each file that an author may take for a module but that is none.
  init(_ folder: SourceFolder, diagnostics: inout [Diagnostic]) {
    for file in folder.files(diagnostics: &diagnostics) {
      if let name = ModuleName(file: file.path) {
        modules.append(ListedModule(name: name, file: file))
      } else {
        others[file.path] = file
        if let problem = Self.problem(of: file.path) {
          diagnostics.append(
            Diagnostic(
              problem.message,
              severity: problem.severity,
              help: problem.help,
              at: Position(file: file.shown)
            )
          )
        }
      }
    }
    modules.sort { ($0.name.number, $0.name.id) < ($1.name.number, $1.name.id) }
    noteRepeatedNumbers(diagnostics: &diagnostics)
    noteCount(in: folder, diagnostics: &diagnostics)
  }

  private func noteRepeatedNumbers(diagnostics: inout [Diagnostic]) {
    for (first, second) in zip(modules, modules.dropFirst())
    where first.name.number == second.name.number {
      diagnostics.append(
        Diagnostic(
          Localized(
            fr: "le numéro \(second.name.number) est déjà celui de « \(first.file.path) »",
            en: "number \(second.name.number) is that of '\(first.file.path)' already"
          ),
          help: Localized(
            fr: "changez le numéro au début de l'un des deux noms",
            en: "change the number at the beginning of one of the two names"
          ),
          at: Position(file: second.file.shown)
        )
      )
    }
  }

  private func noteCount(in folder: SourceFolder, diagnostics: inout [Diagnostic]) {
    guard modules.isEmpty || modules.count > Limits.modules else { return }
    diagnostics.append(
      Diagnostic(
        modules.isEmpty
          ? Localized(
            fr: "ce dossier ne contient aucun module",
            en: "this folder holds no module"
          )
          : Localized(
            fr: "plus de \(Limits.modules) modules",
            en: "more than \(Limits.modules) modules"
          ),
        help: modules.isEmpty
          ? Localized(
            fr: "écrivez un premier module, dans un fichier nommé ainsi : 10-bienvenue.md",
            en: "write a first module, in a file named like this: 10-welcome.md"
          ) : nil,
        at: Position(file: folder.shown)
      )
    )
  }

  private typealias Problem = (
    severity: Diagnostic.Severity, message: Localized, help: Localized
  )

  private static func problem(of path: String) -> Problem? {
    let name = path.lowercased()
    if path.contains("/") {
      return name.hasSuffix(".md") ? (.warning, .moduleInSubfolder, .moveModuleUp) : nil
    }
    if name.hasSuffix(".md.txt") { return (.error, .hiddenEnding, .removeEnding) }
    if [".docx", ".doc", ".odt", ".rtf", ".pages"].contains(where: name.hasSuffix) {
      return (.error, .wordDocument, .saveAsText)
    }
    if name.hasSuffix(".md") || name.hasSuffix(".markdown") {
      return (.error, .badModuleName, .nameModule)
    }
    return nil
  }
}

extension Localized {
  fileprivate static let moduleInSubfolder = Localized(
    fr: "ce fichier n'est pas un module : il est dans un sous-dossier",
    en: "this file is no module: it is in a subfolder"
  )
  fileprivate static let moveModuleUp = Localized(
    fr: "placez les modules directement dans le dossier du cours",
    en: "put modules directly into the course's folder"
  )
  fileprivate static let hiddenEnding = Localized(
    fr: "ce module s'appelle « .md.txt » : Windows cache la fin des noms",
    en: "this module is called '.md.txt': Windows hides the end of names"
  )
  fileprivate static let removeEnding = Localized(
    fr: "affichez les extensions dans l'Explorateur, puis ôtez « .txt » du nom",
    en: "show file name extensions in the Explorer, then take '.txt' off the name"
  )
  fileprivate static let wordDocument = Localized(
    fr: "document de traitement de texte : seul un fichier de texte « .md » est un module",
    en: "word processor's document: only a text file '.md' is a module"
  )
  fileprivate static let saveAsText = Localized(
    fr:
      "copiez son texte dans un fichier nommé ainsi : 10-titre.md, et ôtez le document du dossier",
    en: "copy its text into a file named like this: 10-title.md, and take the document out"
  )
  fileprivate static let badModuleName = Localized(
    fr: "ce nom n'est pas celui d'un module",
    en: "this name is not a module's"
  )
  fileprivate static let nameModule = Localized(
    fr: "nommez-le ainsi : 10-mon-titre.md (numéro, tiret, minuscules sans accent)",
    en: "name it like this: 10-my-title.md (number, hyphen, lower-case without accents)"
  )
}
