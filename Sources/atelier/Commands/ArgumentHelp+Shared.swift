import ArgumentParser

/// What is said of options that several commands have.
extension ArgumentHelp {
  static var course: ArgumentHelp { "The course's folder." }

  static var workshop: ArgumentHelp {
    "The file of the workshop's edition. (default: workshop.yml in the course)"
  }

  static var templates: ArgumentHelp { "The templates' folder; found by itself as a rule." }

  static var documents: ArgumentHelp {
    ArgumentHelp("The folder of the documents.", valueName: "folder")
  }

  static var table: ArgumentHelp { ArgumentHelp("A table for a spreadsheet.", valueName: "file") }

  static var reason: ArgumentHelp { ArgumentHelp("Why, for the register.", valueName: "text") }

  static var expectedPeople: ArgumentHelp { "Files of people who are not in the register yet." }

  static var lastDayOfRecords: ArgumentHelp {
    "The day after which records are of the future, like 2026-06-09. (default: today)"
  }
}
