import Foundation
import Testing

/// The same documents as PDF, as their readers see them.
@Suite(
  .enabled(if: Book.lacking == nil, Book.lacking ?? ""),
  .enabled(if: QRReader.lacking == nil, QRReader.lacking ?? "")
)
struct SheetsOnPaperTests {
  @Test(arguments: [(5, 1), (120, 7)])
  func `every page says all that proves a presence, and everyone is on one of them`(
    people: Int,
    pages: Int
  ) throws {
    let printed = try PrintedEdition(people: PrintedEdition.people(people))
    let result = try printed.sheets()
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("écrit : documents/\(PrintedEdition.matin).pdf\n"))
    let sheet = try printed.document(PrintedEdition.matin).pages()
    #expect(sheet.count == pages)
    for (index, page) in sheet.enumerated() {
      for text in [
        "L’imagerie en ligne", "mardi 9 juin 2026, 9 h – 12 h 30", "Référence feuille-matin",
        "Numéro Nom Prénom Structure Signature", "Dr Camille Exemple", "Vos données.",
        "Fédération exemple", "jusqu’au 9 juin 2032", "formation@exemple.invalid",
        "page \(index + 1) sur \(pages)",
      ] {
        #expect(page.contains(text), "\(text) on \(index + 1): \(page)")
      }
    }
    #expect(sheet[0].contains("10 h 30 – 10 h 45"))
    #expect(sheet[0].contains("Un · Un « deux »"))
    let ids = sheet.flatMap { $0.matches(of: /[0-9]{3}-[A-Y]/).map { String($0.output) } }
    #expect(ids.count == people)
    #expect(Set(ids).count == people)
    #expect(try printed.document(PrintedEdition.apresMidi).pages().count == pages)
    let cards = try printed.document("chevalets").pages()
    #expect(cards.count == people)
    #expect(cards.last?.contains("Anne Exemple \(String(1000 + people).dropFirst())") == true)
  }

  @Test func `telephones read the cards and the poster as they are printed`() throws {
    let people = PrintedEdition.people(2) + [SmallEdition.person("A1", "Modèle")]
    let printed = try PrintedEdition(people: people)
    #expect(try printed.sheets().errors == "")
    let cards = printed.document("chevalets")
    // A card has two faces.
    let address = "\(PrintedEdition.site)#n=001-B"
    #expect(try cards.codes(ofPage: 1) == address + address)
    #expect(try cards.text(ofPage: 1).contains(address))
    // What the site would not take for a number does not go into its address.
    #expect(try cards.codes(ofPage: 3) == PrintedEdition.site + PrintedEdition.site)
    let poster = printed.document("affiche")
    #expect(try poster.codes(ofPage: 1) == PrintedEdition.site)
    let text = try poster.pages()
    #expect(text.count == 1)
    #expect(text[0].contains(PrintedEdition.site))
    #expect(text[0].contains("mardi 9 juin 2026 9 h – 12 h 30 14 h – 17 h 30"))
  }

  @Test func `names and organisations of any length are whole, and their rows too`() throws {
    let long = String(repeating: "Wm", count: 39)
    let words = (1...30).map { "mot\($0)" }.joined(separator: " ")
    let names = [
      "Ng", long, words.replacing("mot", with: "nom"), String(repeating: "é-", count: 40),
    ]
    let people = (0..<24).map { number in
      let more =
        "\"given_name\": \"Anne\", \"organisation\": \"début\(number) \(words) fin\(number)\""
      return SmallEdition.person("x-\(number)", names[number % 4], more)
    }
    let printed = try PrintedEdition(people: people)
    #expect(try printed.sheets().errors == "")
    let sheet = try printed.document(PrintedEdition.matin).pages()
    for number in 0..<24 {
      let (first, last) = ("début\(number) ", "fin\(number) ")
      #expect(sheet.filter { ($0 + " ").contains(first) && ($0 + " ").contains(last) }.count == 1)
    }
    let cards = printed.document("chevalets")
    let pages = try cards.pages()
    #expect(pages.count == 24)
    let letters = pages.map { $0.filter { $0 != " " } }
    for name in names {
      let plain = name.filter { $0 != " " }
      #expect(letters.filter { $0.contains(plain) }.count == 6, "\(name)")
    }
  }

  @Test(arguments: [(10, 1), (24, 2)])
  func `days are all on the poster, and ten with a long title on one page`(
    count: Int,
    expected: Int
  ) throws {
    let days = (1...count).map { day in
      let date = "2026-07-\(String(100 + day).dropFirst())"
      let more = "modules: [10-un], trainer: t1 }"
      return """
          - { id: m\(day), date: \(date), start: "09:00", end: "12:30", \(more)
          - { id: a\(day), date: \(date), start: "14:00", end: "17:30", \(more)
        """
    }
    let workshop = """
      id: demo
      title: \(String(repeating: "L’imagerie en ligne pour tous ", count: 5))
      place: Maison de l’Exemple
      organiser: { name: Fédération exemple }
      trainers: [ { id: t1, name: Dr Camille Exemple } ]
      sessions:
      \(days.joined(separator: "\n"))
      """
    let printed = try PrintedEdition(people: PrintedEdition.people(1), workshop: workshop)
    #expect(try printed.sheets().errors == "")
    let poster = printed.document("affiche")
    let pages = try poster.pages()
    #expect(pages.count == expected)
    let whole = pages.joined(separator: " ")
    #expect(Set(whole.matches(of: /([0-9]+)(er)? juillet 2026/).map(\.1)).count == count)
    #expect(whole.matches(of: /9 h – 12 h 30 14 h – 17 h 30/).count == count)
    #expect(whole.contains("Maison de l’Exemple"))
    #expect(try poster.codes(ofPage: 1) == PrintedEdition.site)
  }

  @Test func `a blank sheet fills a page`() throws {
    let printed = try PrintedEdition(people: [])
    let result = try printed.sheets()
    #expect(result.errors.hasPrefix("warning: personne n'est attendu"))
    #expect(result.output.hasSuffix("documents/affiche.pdf\npour 0 personne\n"))
    let sheet = try printed.document(PrintedEdition.matin).pages()
    #expect(sheet.count == 1)
    #expect(sheet[0].contains("page 1 sur 1"))
  }
}
