/// What one input may be at most; beyond it, it is refused with a diagnostic.
///
/// The three about Markdown keep libcmark 0.30.2 out of its quadratic cases (CVE-2023-22486,
/// CVE-2023-24824).
public enum Limits {
  /// Bytes in a module: 1 MiB.
  public static let moduleBytes = 1 << 20

  /// Block quote and list markers at the beginning of one line.
  public static let containerMarkersInLine = 20

  /// Opening square brackets in one paragraph.
  public static let openBracketsInParagraph = 500

  /// Characters in the name of a course, a module or a question.
  public static let nameCharacters = 200

  /// Cells in all tables of a module, those counted that a short row lacks.
  public static let tableCells = 100_000

  /// Bytes in course.yml, workshop.yml or a front matter: 64 KiB.
  public static let yamlBytes = 64 << 10

  /// Bytes in a glossary: 256 KiB.
  public static let glossaryBytes = 256 << 10

  /// Characters in a term of the glossary, or in another way to write it.
  public static let termCharacters = 80

  /// Characters in a definition.
  public static let definitionCharacters = 1000

  /// Aliases in one YAML text; few enough that no nesting of them grows large.
  public static let yamlAliases = 20

  /// Bytes in a template or a file of strings: 1 MiB.
  public static let templateBytes = 1 << 20

  /// Sections, blocks and partials inside one another in a template.
  public static let templateNesting = 32

  /// Tags in a page with all its partials, each counted as often as it is included.
  public static let templateTags = 10_000

  /// Bytes in an image or another file that a module shows: 64 MiB.
  public static let figureBytes = 64 << 20

  /// Bytes in a course that is one file: 128 MiB.
  public static let singleFileBytes = 128 << 20

  /// Modules in a course.
  public static let modules = 20_000

  /// Bytes in the list of a published site's files: 16 MiB.
  public static let manifestBytes = 16 << 20

  /// Characters in a free answer to a survey.
  public static let surveyAnswerCharacters = 2000

  /// Files below the course's folder.
  public static let sourceFiles = 100_000

  /// Bytes in a file of attendance, results or survey answers, or in a saved mail: 64 MiB.
  public static let submissionBytes = 64 << 20

  /// Objects and lists inside one another in such a file; ours have six.
  public static let jsonNesting = 64

  /// Values and keys in such a file; an attendance record with all its fields has 21.
  public static let jsonValues = 5_000_000

  /// Bytes in one text of such a file, as it is written: 64 KiB.
  ///
  /// To put many million combining marks in order would take half a minute.
  public static let jsonTextBytes = 64 << 10

  /// Problems of one gravity that are shown of one such file; the others are counted.
  public static let shownProblems = 100

  /// Characters of Unicode in a name or another short text about a person.
  public static let personTextCharacters = 300

  /// Bytes in a token; the largest QR code of a document holds fewer.
  public static let tokenBytes = 4096

  /// Bytes in a list of withdrawn documents: 4 MiB.
  public static let withdrawnBytes = 4 << 20

  /// Bytes in a document that is checked: 32 MiB.
  public static let documentBytes = 32 << 20

  /// Bytes that all packed objects of a document that is checked may unpack to: 32 MiB.
  public static let packedObjectBytes = 32 << 20

  /// Bytes in an image of a logo, a signature or a stamp, each of which is in every document: 1 MiB.
  public static let documentImageBytes = 1 << 20

  /// Bytes in the PEM text of a key.
  public static let keyBytes = 4096

  /// Parts of a mail, those counted that hold others.
  public static let mailParts = 1000

  /// Parts of a mail inside one another; a mail forwarded ten times has about thirty.
  public static let mailNesting = 40

  /// Text blocks in a mail or text, each of which may unpack to a thousand times its size.
  public static let blocksInFile = 200

  /// Digits in a text block: those of as many bytes as it may hold, not packed.
  public static let blockDigits = 1_500_000

  /// Bytes that a text block may hold: 1 MiB, which the pages go by as well.
  public static let blockBytes = 1 << 20

  /// Files in a folder that is imported.
  public static let importedFiles = 10_000

  /// Bytes in a list of people: 4 MiB.
  public static let rosterBytes = 4 << 20

  /// Rows in a list of people, empty ones counted.
  public static let rosterRows = 20_000

  /// Rows above the headings of a list of people, and the headings themselves.
  public static let rosterHeadingRows = 20

  /// Cells in a row of a list of people.
  public static let rosterColumns = 200
}
