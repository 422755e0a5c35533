import ArgumentParser
import CourseSite
import Courseware
import Tracker
import Typesetting

/// What the page of the sign-in desk is made from and with.
struct DeskRun {
  let course: Course
  let workshop: Workshop
  let options: EditionOptions
  let templates: String?

  /// The place for the page, never in a site nor among the files that it is made from.
  ///
  /// - Parameters:
  ///   - named: the file that the user asked for; nil for the usual one, whose folder is made if it
  ///     is not there.
  ///   - files: the files that the people come from.
  /// - Returns: the file as it is named to the user, and its place.
  /// - Throws: a `Diagnostic` if it is none for such a page.
  func output(
    _ named: String?,
    besides files: [String]
  ) throws(Diagnostic) -> (name: String, place: OutputFile) {
    let page = Localized(fr: "accueil", en: "desk")
    let name = named ?? "\(PrivateFolder.usual)/\(page[course.language]).html"
    if named == nil { try PrivateFolder.make(PrivateFolder.usual) }
    let place = try OutputFile(name, protected: [options.course, options.register] + files)
    try place.refuseInSite()
    return (name, place)
  }

  /// Who is expected, by the register and the files.
  func people(
    of files: [String],
    today: CalendarDate,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [Participant] {
    let expected = ExpectedPeople(course: course, workshop: workshop, register: options.register)
    let people = try expected.read(files, today: today, &diagnostics)
    if people.isEmpty, !diagnostics.hasErrors {
      diagnostics.append(
        .nobodyExpected(
          Localized(
            fr: "sur la page, chacun peut être ajouté",
            en: "on the page, everyone can be added"
          )
        )
      )
    }
    return people
  }

  /// The page.
  func page(
    of people: [Participant],
    letter: String?,
    _ diagnostics: inout [Diagnostic]
  ) throws(Diagnostic) -> [UInt8] {
    let folder = try TemplatesLocation.find(templates, course: options.course)
    var found: [Diagnostic] = []
    let pages = try PrivatePages(
      DeskPage.folder,
      pages: [DeskPage.name: DeskPage.schema],
      styles: DeskPage.styles,
      scripts: DeskPage.scripts,
      in: folder,
      language: course.language,
      diagnostics: &found
    )
    diagnostics = found.sortedForDisplay
    guard let pages else { throw .brokenTemplates(.noDeskPage) }
    let desk = try Desk(course: course, workshop: workshop, people: people, letter: letter)
    let values = DeskPage(desk).values(
      styles: pages.styles,
      scripts: pages.scripts,
      texts: pages.scriptTexts(of: DeskPage.section)
    )
    return pages.templates.render(DeskPage.name, values).bytes
  }
}

extension Localized {
  fileprivate static let noDeskPage = Localized(
    fr: "la page d'accueil n'est pas écrite",
    en: "the desk's page is not written"
  )
}
