import Crypto
import Foundation
import Testing

@testable import CourseSite

/// A course as one file that needs nothing but itself.
@Suite struct SingleFileTests {
  static let course = WholeSiteTests.course.merging([
    "Modules/glossary.yml": "DICOM: Le format des images.\n",
    "Modules/20-suite.md": """
    ---
    title: La suite & </script><!-- "fin"
    ---
    ## La règle

    Voyez [plus haut](10-le-cliche.md#la-regle), [le module](10-le-cliche.md), [ici](#la-regle) et
    [ailleurs](https://exemple.invalid/a?b#c). Le DICOM[^1], `</script>` et `<!-- <script>`.

    ![Encore](figures/poignet.svg)

    [^1]: Une note.
    """,
  ]) { _, new in new }

  let disk: CourseOnDisk

  init() throws { disk = try CourseOnDisk(Self.course) }

  private func file() throws -> String {
    let result = try disk.atelier("build", "--strict", "--single-file", "cours.html")
    #expect(result == .init(status: 0, output: "fichier prêt : cours.html\n", errors: ""))
    return try disk.text("cours.html")
  }

  @Test func `everything is in it, and each link leads to a place in it`() throws {
    let page = try file()
    #expect(try disk.names == ["Modules", "cours.html"])
    let ids = page.matches(of: /<[^<>]* id="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let body = page.replacing(/<(script|style)[^>]*>.*?<\/\1>/.dotMatchesNewlines(), with: "")
    let addresses = body.matches(of: /(?:href|src|data-passage)="([^"]*)"/).map { String($0.1) }
    let places = addresses.filter { $0.hasPrefix("#") }
    #expect(places.filter { !ids.contains(String($0.dropFirst())) } == [])
    let elsewhere = Set(addresses).subtracting(places).filter { !$0.hasPrefix("data:") }
    #expect(elsewhere == ["https://cours.exemple.invalid/radio/", "https://exemple.invalid/a?b#c"])
    for place in ["#10-le-cliche", "#10-le-cliche__la-regle", "#20-suite__la-regle", "#results"] {
      #expect(places.contains(place), "\(place)")
    }
    for name in ["for", "aria-labelledby", "aria-describedby", "headers"] {
      for list in body.matches(of: try Regex<(Substring, Substring)>(" \(name)=\"([^\"]*)\"")) {
        #expect(list.1.split(separator: " ").allSatisfy { ids.contains(String($0)) }, "\(list.0)")
      }
    }
  }

  @Test func `the policy allows what is in it by its digests, and nothing else`() throws {
    let page = try file()
    let policy = try #require(page.firstMatch(of: /Security-Policy" content="([^"]*)"/)).1
    for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
      let elements = page.matches(
        of: try Regex<(Substring, Substring)>("(?s)<\(element)[^>]*>(.*?)</\(element)>")
      )
      #expect(elements.count > 10)
      let digests = elements.map {
        "'sha256-\(Data(SHA256.hash(data: Data($0.1.utf8))).base64EncodedString())'"
      }
      #expect(policy.contains("; \(directive) \(digests.joined(separator: " "));"))
    }
    #expect(policy.hasPrefix("default-src 'none';") && policy.contains("; img-src data:;"))
    #expect(!policy.contains("unsafe") && !policy.contains("'self'"))
  }

  @Test func `images are shown from within, linked files are saved under their names`() throws {
    let page = try file()
    #expect(page.contains("<img src=\"data:image/svg+xml;base64,PHN2Zy"))
    #expect(
      page.contains("<a href=\"data:application/pdf;base64,JVBERi0=\" download=\"accord.pdf\">")
    )
    #expect(page.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,"))
  }

  @Test func `pages stand in their order, what surrounds them once`() throws {
    let page = try file()
    let names = page.matches(of: /class="single-page" id="([^"]*)" data-title="([^"]*)"/)
    #expect(names.map(\.1) == ["index", "10-le-cliche", "20-suite", "glossary", "results"])
    #expect(
      names[2].2
        == "La suite &amp; &lt;/script&gt;&lt;!-- &quot;fin&quot; — Publier une radiographie"
    )
    for once in [
      "<main", "<h1>Le cliché</h1>", "class=\"module-nav\"", "<footer class=\"site-footer\"",
    ] {
      #expect(page.matches(of: try Regex(once)).count == 1, "\(once)")
    }
    #expect(!page.contains("aria-current=\""))
  }

  @Test func `the one list of modules has them all`() throws {
    for number in 100..<140 {
      try disk.write("Modules/\(number)-un.md", "---\ntitle: Numéro \(number)\n---\nUn mot.\n")
    }
    let page = try file()
    let list = try #require(page.firstMatch(of: /(?s)<module-signs>.*<\/module-signs>/)).0
    #expect(list.matches(of: /<li>/).count == 42)
    #expect(page.matches(of: /<module-signs>/).count == 1)
  }

  @Test func `the same course gives the same file, in the place of the one before`() throws {
    let first = try file()
    #expect(try file() == first)
    #expect(try disk.names == ["Modules", "cours.html"])
  }

  @Test func `where there is an error, the file of before stays`() throws {
    let first = try file()
    try disk.write("Modules/30-faux.md", "---\ntitle: Faux\n---\n[Rien](rien.md)\n")
    let result = try disk.atelier("build", "--single-file", "cours.html")
    #expect(result.status == 1)
    #expect(result.errors.contains("Modules/30-faux.md:4:"))
    #expect(try disk.text("cours.html") == first)
  }

  @Test func `nothing is ever written among the author's files`() throws {
    let before = try disk.files()
    for place in ["Modules/cours.html", "Modules/10-le-cliche.md", "Modules"] {
      let result = try disk.atelier("build", "--single-file", place)
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("error: « \(place) » est "), "\(result.errors)")
    }
    #expect(differences(before, try disk.files()) == [])
  }

  @Test func `a course that is too large is refused`() throws {
    #expect(try disk.atelier("build").status == 0)
    let site = try #require(try PublishedSite(disk.folder("site")))
    let pages = ["index.html", "results.html"]
    expectDiagnostic("the course is too large for a single file: the limit is 0 MiB") {
      _ = try SingleFile(site, pages: pages, limit: 100_000)
    }
    #expect(try SingleFile(site, pages: pages, limit: 1 << 20).bytes.count > 100_000)
  }
}
