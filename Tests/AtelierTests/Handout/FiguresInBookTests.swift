import Foundation
import Testing

/// What a book shows beside text: the course's own pictures, and nothing else.
@Suite(.enabled(if: Book.lacking == nil, Book.lacking ?? "")) struct FiguresInBookTests {
  private static let square = """
    <svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">\
    <text x="2" y="12" font-size="8">carré</text></svg>
    """

  private func course(_ figure: String) throws -> CourseOnDisk {
    try SmallBook.course(with: [
      "Modules/20-autre.md": """
      ---
      title: L’autre module
      ---
      ![Un carré](figures/un%20carré.svg "Voici le carré")

      ## Plus loin
      """,
      "Modules/figures/un carré.svg": figure,
    ])
  }

  @Test func `a figure is shown with its caption`() throws {
    let book = try Book(course(Self.square))
    #expect(book.said.status == 0, "\(book.said.errors)")
    #expect(book.said.errors == "")
    #expect(try book.words().contains("carré Voici le carré"))
  }

  @Test func `a figure that is none is a warning, and strictly an error`() throws {
    let course = try course("ce n’est pas une image")
    let book = try Book(course)
    #expect(book.said.status == 0)
    #expect(
      book.said.errors.contains("warning: le PDF n'est pas tout à fait ce qu'il devrait être")
    )
    #expect(book.said.errors.contains("carr"))
    try course.remove("livret.pdf")
    #expect(try Book(course, "--strict").said.status == 1)
    #expect(try course.names == ["Modules"])
  }

  @Test func `a figure cannot show what is not the course's`() throws {
    let secret = try TemporaryFolder()
    try secret.write(["secret.svg": Self.square.replacing("carré", with: "secret")])
    let book = try Book(
      course(
        """
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
        width="20" height="20"><image width="9" height="9" \
        xlink:href="file://\(secret("secret.svg"))"/><image width="9" height="9" \
        xlink:href="../../../../../../../\(secret("secret.svg"))"/></svg>
        """
      )
    )
    #expect(book.said.status == 0, "\(book.said.errors)")
    #expect(book.said.errors.contains("only files of the course are read"))
    #expect(!(try book.words().contains("secret")))
  }
}
