import Courseware
import Foundation
import Testing

@testable import Certificates

/// Names of every length, laid out for real: whole, inside the margins, and on one line if they can.
@Suite(.enabled(if: PrintedDocuments.lacking == nil, PrintedDocuments.lacking ?? ""))
struct NameSizeTests {
  private static let alphabets = [
    "Éloïse Exemple-Martin de La Tour d’Essai Marie-Antoinette du Modèle-sur-Exemple en Vexin ",
    "WILHELM MAMMOWWSKI-EXEMPLE WWMM ÆŒ MAMMA WILLEMSWAARD-MODELLMANN MMWW WOMMELM ",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmodell",
    "Ὑπόδειγμα Примерова-Образцова Nguyễn Thử-Nghiệm Щербаковская-Жуковская Ωμέγα Мамышева ",
  ]

  @Test(arguments: alphabets.indices)
  func `a name of any length is whole and inside its line`(alphabet: Int) async throws {
    let letters = Self.alphabets[alphabet]
    let names = (3...80).map { length in
      String(letters.prefix(length)).trimmingCharacters(in: .whitespaces)
    }
    let page = try SmallDocuments.pages().page(of: SmallDocuments.document(.attendance)).markup
    let head = try #require(page.range(of: "<body")).lowerBound
    // Each on a page of its own, so that what is on the page is the name.
    let body = names.map { name in
      "<p class=\"name \(NameSize(name).rawValue)\" style=\"break-after: page\">\(name)</p>"
    }
    let html = page[..<head] + "<body>" + body.joined() + "</body></html>"
    let printed = try await PrintedDocuments([(key: "d0", value: String(html))])
    let boxes = try printed.poppler("pdftotext", "-bbox")
    let pages = boxes.components(separatedBy: "<page ").dropFirst()
    for (name, page) in zip(names, pages) {
      // The foot of the page lies below.
      let words = page.matches(
        of: /<word xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="[0-9.]+">([^<]*)</
      ).filter { (Double($0.2) ?? 0) < 700 }
      let letters = words.map { $0.4 }.joined()
      #expect(letters == name.filter { $0 != " " }.replacing("'", with: "&#39;"), "\(name)")
      // Margins of 22 mm, in points.
      #expect(words.allSatisfy { (Double($0.1) ?? 0) >= 62 }, "\(name)")
      #expect(words.allSatisfy { (Double($0.3) ?? 999) <= 533.5 }, "\(name)")
      let lines = Set(words.compactMap { Double($0.2).map { ($0 / 4).rounded() } })
      if NameSize(name) != .smallest { #expect(lines.count == 1, "\(name): \(lines)") }
      #expect(lines.count <= 3, "\(name)")
    }
    #expect(pages.count == names.count)
  }

  @Test func `sizes go down as names grow`() {
    #expect(NameSize("Ex") == .largest)
    #expect(NameSize(Rehearsal.people[2].name) == .smallest)
    let sizes = (1...90).map { NameSize(String(repeating: "n", count: $0)).points }
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func `the style sheet has the sizes that are reckoned with`() throws {
    let file = Repository.templates.appending(path: DocumentPages.styles[1])
    let css = try String(contentsOf: file, encoding: .utf8)
    for size in NameSize.allCases {
      let points = size.points.formatted(.number.locale(Locale(identifier: "en_US")))
      #expect(css.contains(".name.\(size.rawValue) { font-size: \(points)pt; }"), "\(size)")
    }
  }
}
