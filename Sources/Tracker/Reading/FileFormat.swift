import Courseware

/// The kinds of files that the register takes, by the name that each bears in itself.
enum FileFormat: String, CaseIterable {
  case attendance = "atelier-attendance"
  case results = "atelier-results"
  case survey = "atelier-survey"

  /// The version of each that is read here.
  private static let version = 1

  /// Finds out what a file is; nil, with the reason noted, if it is none that can be read.
  init?(of file: inout JSONReader) {
    let root = file.document.root
    guard file.expect(.object, root) else { return nil }
    let known = Self.allCases.map(\.rawValue)
    guard let place = file.document.member("format", of: root) else {
      file.note(
        Localized(
          fr: "ce fichier ne dit pas ce qu'il est : « format » manque",
          en: "this file does not say what it is: 'format' is missing"
        ),
        help: .didYouMean("", among: known),
        at: root
      )
      return nil
    }
    guard let format: FileFormat = file.choice(place) else { return nil }
    guard file.hasVersion(Self.version, format) else { return nil }
    self = format
  }
}

extension JSONReader {
  /// Notes another version than the one known; a file without one is told so with all its faults.
  fileprivate mutating func hasVersion(_ known: Int, _ format: FileFormat) -> Bool {
    guard let place = document.member("version", of: document.root) else { return true }
    guard let version = count(place) else { return false }
    guard version > known else { return true }
    note(
      Localized(
        fr: "fichier d'un Atelier plus récent (\(format.rawValue), version \(version))",
        en: "made by a later Atelier (\(format.rawValue), version \(version))"
      ),
      help: Localized(
        fr: "mettez Atelier à jour : celui-ci lit la version \(known)",
        en: "update Atelier: this one reads version \(known)"
      ),
      at: place
    )
    return false
  }

  /// Notes a file of another course or edition, of which nothing more needs to be said.
  mutating func isOf(_ edition: ReadEdition, _ format: FileFormat) -> Bool {
    if let place = document.member("workshop", of: document.root),
      document.kind(of: place) == .text, document.text(of: place) != edition.workshop
    {
      let found = document.text(of: place).shortened
      note(
        Localized(
          fr: "fichier de l'édition « \(found) », et non de « \(edition.workshop) »",
          en: "a file of the edition '\(found)', not of '\(edition.workshop)'"
        ),
        help: Localized(
          fr:
            "importez-le avec le workshop.yml et le registre de son édition (--workshop, --register)",
          en: "import it with its own edition's workshop.yml and register (--workshop, --register)"
        ),
        at: place
      )
      return false
    }
    guard format != .attendance, let place = document.member("course", of: document.root),
      document.kind(of: place) == .text, document.text(of: place) != edition.course
    else { return true }
    let found = document.text(of: place).shortened
    note(
      Localized(
        fr: "réponses au cours « \(found) », et non à « \(edition.course) »",
        en: "answers to the course '\(found)', not to '\(edition.course)'"
      ),
      help: Localized(
        fr: "importez-les avec leur cours (--course)",
        en: "import them with their own course (--course)"
      ),
      at: place
    )
    return false
  }
}

extension JSONDocument {
  /// The value of a key in an object; nil where it is not there.
  func member(_ name: String, of object: Value) -> Value? {
    var children = children(of: object)
    while let key = children.next(), let value = children.next() {
      if text(of: key) == name { return value }
    }
    return nil
  }
}
