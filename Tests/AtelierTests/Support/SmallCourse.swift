/// A course as small as one can be that nothing is said about, as files by their paths.
enum SmallCourse {
  static let french = [
    "Modules/course.yml": "id: essai\ntitle: Essai\nlanguage: fr\n",
    "Modules/10-un.md": "---\ntitle: Un\n---\nBonjour.\n",
  ]

  static let english = [
    "Modules/course.yml": "id: trial\ntitle: Trial\nlanguage: en\n",
    "Modules/10-one.md": "---\ntitle: One\n---\nHello.\n",
  ]

  /// An edition that goes with either course.
  static let workshop = """
    id: demo
    organiser: { name: Fédération exemple }
    """

  /// The French course with some files more, or instead.
  static func french(with files: [String: String]) -> [String: String] {
    french.merging(files) { _, new in new }
  }

  /// The English course with some files more, or instead.
  static func english(with files: [String: String]) -> [String: String] {
    english.merging(files) { _, new in new }
  }
}
