import Courseware

/// What documents are checked with: the keys that `course.yml` lists, and the list of withdrawn ones.
struct CourseKeys: Sendable {
  /// The keys whose files could be read, in the order of `course.yml`.
  private(set) var pinned: [PinnedKey] = []

  /// The documents that hold no more; nil where no list is published.
  private(set) var withdrawn: WithdrawnList?

  /// The files that were looked at, as the user would type them.
  private(set) var files: [String] = []

  /// Reads the keys' files, noting everything that is wrong with them.
  ///
  /// - Parameters:
  ///   - listed: the keys as the course lists them.
  ///   - course: the text that lists them.
  ///   - others: the files below the course's folder that are no modules.
  ///   - diagnostics: gets what is wrong.
  init(
    _ listed: [PublicKeyFile],
    in course: SourceText?,
    among others: [String: SourceFile],
    diagnostics: inout [Diagnostic]
  ) {
    for file in others.values where file.mayHoldKey {
      files.append(file.shown)
      if file.holdsPrivateKey { diagnostics.append(.privateKey(file.shown)) }
    }
    if let course {
      for file in listed { pin(file, course, others, &diagnostics) }
    }
    guard let file = others[WithdrawnList.file] else { return }
    files.append(file.shown)
    do throws(Diagnostic) {
      let bytes = try file.read(limit: Limits.withdrawnBytes)
      withdrawn = WithdrawnList(bytes: bytes, file: file.shown, diagnostics: &diagnostics)
    } catch {
      diagnostics.append(error)
    }
  }

  private mutating func pin(
    _ listed: PublicKeyFile,
    _ course: SourceText,
    _ others: [String: SourceFile],
    _ diagnostics: inout [Diagnostic]
  ) {
    func note(_ message: Localized, _ severity: Diagnostic.Severity = .error, help: Localized) {
      diagnostics.append(
        course.diagnostic(
          message,
          severity: severity,
          help: help,
          line: listed.line,
          pointingAt: listed.file
        )
      )
    }
    guard let file = others[listed.file] else {
      return note(.noKeyFile(listed.file), help: .nameKeyFile(listed.file, among: others.keys))
    }
    guard !file.holdsPrivateKey else { return }
    guard let bytes = try? file.read(limit: Limits.keyBytes),
      let key = PublicKey(pem: String(decoding: bytes, as: UTF8.self))
    else { return note(.noPublicKey(listed.file), help: .makeKey) }
    guard !pinned.contains(where: { $0.key == key }) else {
      return note(.sameKey(listed.file), help: .keepOneKey)
    }
    if key.isDemonstration { note(.demonstrationKey, .warning, help: .makeKey) }
    pinned.append(PinnedKey(key: key, until: listed.until))
  }
}

extension SourceFile {
  /// Whether it is named as keys are.
  fileprivate var mayHoldKey: Bool {
    let name = path.lowercased()
    return [".pem", ".key", ".p8"].contains(where: name.hasSuffix)
  }

  /// Whether it holds a key that nobody else may know.
  fileprivate var holdsPrivateKey: Bool {
    guard let bytes = try? readBeginning(Limits.keyBytes) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("PRIVATE KEY-----")
  }
}

extension Diagnostic {
  fileprivate static func privateKey(_ file: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "clé privée dans le dossier du cours : elle n'est plus secrète",
        en: "private key in the course's folder: it is no longer secret"
      ),
      help: Localized(
        fr: "faites-en une nouvelle ailleurs (atelier keys new), ôtez celle-ci,"
          + " et mettez fin à sa moitié publique par « until » dans course.yml",
        en: "make a new one elsewhere (atelier keys new), take this one away,"
          + " and end its public half with 'until' in course.yml"
      ),
      at: Position(file: file)
    )
  }
}

extension Localized {
  fileprivate static func noKeyFile(_ file: String) -> Localized {
    Localized(
      fr: "il n'y a pas de clé publique « \(file) » dans le dossier du cours",
      en: "there is no public key '\(file)' in the course's folder"
    )
  }

  fileprivate static func nameKeyFile(
    _ file: String,
    among paths: some Sequence<String>
  ) -> Localized {
    suggestion(for: file, among: paths.filter { $0.hasSuffix(".pem") }).map(Localized.didYouMean)
      ?? Localized(
        fr: "copiez-y le fichier « .pub.pem » que fait atelier keys new",
        en: "copy the file '.pub.pem' there that atelier keys new makes"
      )
  }

  fileprivate static func noPublicKey(_ file: String) -> Localized {
    Localized(
      fr: "« \(file) » n'est pas une clé publique P-256 au format PEM",
      en: "'\(file)' is no public P-256 key in PEM"
    )
  }

  fileprivate static func sameKey(_ file: String) -> Localized {
    Localized(
      fr: "« \(file) » contient une clé déjà indiquée plus haut",
      en: "'\(file)' holds a key that is named above already"
    )
  }

  fileprivate static let keepOneKey = Localized(
    fr: "gardez une seule ligne pour chaque clé",
    en: "keep one line for each key"
  )

  fileprivate static let demonstrationKey = Localized(
    fr: "clé de démonstration : sa moitié privée est publiée, ce qu'elle signe ne prouve rien",
    en: "demonstration key: its private half is published, what it signs proves nothing"
  )

  fileprivate static let makeKey = Localized(
    fr: "faites la vôtre : atelier keys new cle.pem, et indiquez ici cle.pub.pem",
    en: "make your own: atelier keys new key.pem, and name key.pub.pem here"
  )
}
