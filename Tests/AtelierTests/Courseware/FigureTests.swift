import Testing

@testable import Courseware

/// Images alone in their paragraph.
@Suite struct FigureTests {
  private static let image = "![Une coupe](figures/coupe.png)"
  private static let titled = "![Une coupe](figures/coupe.png \"Coupe <axiale>\")"
  private static let tag = "<img src=\"figures/coupe.png\" alt=\"Une coupe\" />"
  private static let caption = "<figcaption>Coupe &lt;axiale&gt;</figcaption>"

  @Test(arguments: [
    ("alone", image, "<figure>\n\(tag)\n</figure>\n"),
    ("with a caption", titled, "<figure>\n\(tag)\n\(caption)\n</figure>\n"),
    (
      "in a link", "[\(titled)](https://exemple.invalid)",
      "<figure>\n<a href=\"https://exemple.invalid\">\(tag)</a>\n\(caption)\n</figure>\n"
    ),
    (
      "two", "\(titled)\n\(image)",
      "<div class=\"figures\">\n<figure>\n\(tag)\n\(caption)\n</figure>\n<figure>\n\(tag)\n</figure>\n</div>\n"
    ),
    ("in a list", "- \(image)", "<ul>\n<li>\n<figure>\n\(tag)\n</figure>\n</li>\n</ul>\n"),
    ("in a quote", "> \(image)", "<blockquote>\n<figure>\n\(tag)\n</figure>\n</blockquote>\n"),
    ("beside text", "Voici \(image)", "<p>Voici \(tag)</p>\n"),
    (
      "beside text, with a title", "Voici \(titled)",
      "<p>Voici <img src=\"figures/coupe.png\" alt=\"Une coupe\" title=\"Coupe &lt;axiale&gt;\" /></p>\n"
    ),
    (
      "decoration", "![-](figures/coupe.png)", "<p><img src=\"figures/coupe.png\" alt=\"\" /></p>\n"
    ),
    (
      "decoration with a caption", "![-](figures/coupe.png \"Vide\")",
      "<figure>\n<img src=\"figures/coupe.png\" alt=\"\" />\n<figcaption>Vide</figcaption>\n</figure>\n"
    ),
  ])
  func `is a figure, or stays as it is`(name: String, markdown: String, html: String) throws {
    let compiled = try CompiledModule(markdown)
    #expect(compiled.report() == "", "\(name)")
    #expect(compiled.html == html, "\(name)")
  }

  @Test func `an image in the text of another is left alone`() throws {
    let compiled = try CompiledModule("![![-](figures/coupe.png)](figures/coupe.png)")
    #expect(compiled.report() == "")
    #expect(compiled.html.contains("<img src=\"figures/coupe.png\" alt=\""))
  }

  @Test(arguments: [
    ("> \(image)", "<legend>\(tag)</legend>"),
    (
      "> Qu'est-ce ?\n>\n> \(image)",
      "<legend>Qu'est-ce\u{202F}?</legend>\n<figure>\n\(tag)\n</figure>"
    ),
  ])
  func `may be what a question asks or stand under it`(prompt: String, html: String) throws {
    let compiled = try CompiledModule(
      "> [!quiz] q\n>\n\(prompt)\n>\n> - [x] Un\n>   > \(Self.image)\n> - [ ] Deux"
    )
    #expect(compiled.report() == "")
    #expect(compiled.html.contains(html))
    #expect(compiled.html.contains("<div class=\"feedback\">\n<figure>"))
  }
}
