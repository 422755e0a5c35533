import Foundation
import Testing

/// The book of a course, as who turns its pages sees it.
@Suite(.enabled(if: Book.lacking == nil, Book.lacking ?? "")) struct BookTests {
  @Test func `holds every question, and no answer before the key`() throws {
    let book = try Book(SmallBook.course())
    #expect(book.said == .init(status: 0, output: "livret prêt : livret.pdf\n", errors: ""))
    let words = try book.words()
    let parts = words.components(separatedBy: "Réponses et explications ")
    // In the contents, as the running head of its pages and as their title.
    let key = try #require(
      parts.dropFirst(2).first.map { _ in
        parts.dropFirst(2).joined(separator: " ")
      }
    )
    let course = parts.prefix(2).joined(separator: " ")

    for prompt in [
      "Quelle couleur prendre", "Lesquels volent", "La capitale est", "Dans quel ordre",
      "Qui parle quoi", "Combien font deux et deux", "Êtes-vous content", "Que changer",
      "A Le rouge", "B Le bleu", "Indice Regardez le ciel", "Ranger son bureau", "nord",
    ] { #expect(course.contains(prompt), "\(prompt)") }
    for answer in [
      "Lutèce", "Trop vif", "repose les yeux", "Juste", "Faux", "1. Ouvrir", "Italie → italien",
    ] {
      #expect(!course.contains(answer), "\(answer)")
      if answer != "Juste" && answer != "Faux" { #expect(key.contains(answer), "\(answer)") }
    }
    #expect(key.contains("Module 1 – La leçon 1 B A Faux. Trop vif"))
    #expect(key.contains("2 A, C A Juste. B Faux. C Juste."))
    #expect(key.contains("1. Ouvrir 2. Lire 3. Fermer"))
    #expect(key.contains("Module 2 – L’autre module 1 4"))
    #expect(words.contains("pseudonyme Un nom d’emprunt."))
    #expect(words.contains("La note dit pourquoi."))
    #expect(words.contains("le site (exemple.invalid/page)"))
  }

  @Test func `announces assessments, whose bank stays out of it`() throws {
    let words = try Book(SmallBook.course()).words()
    #expect(words.contains("Le bilan porte sur tout."))
    #expect(words.contains("ses questions ne sont pas imprimées ici"))
    for hidden in ["Que cache", "secret de banque", "leurre"] {
      #expect(!words.contains(hidden), "\(hidden)")
    }
  }

  @Test func `matches by letters that the key gives`() throws {
    let book = try Book(SmallBook.course())
    let rows = try book.text().matches(of: /(Italie|Espagne|Portugal) +([ABC]) +(\w+)/)
    #expect(rows.count == 3)
    let letters = Dictionary(uniqueKeysWithValues: rows.map { (String($0.3), String($0.2)) })
    let words = try book.words()
    for (left, right) in [("Italie", "italien"), ("Espagne", "espagnol")] {
      let letter = try #require(letters[right])
      #expect(words.contains("\(letter) \(left) → \(right)"))
    }
  }

  @Test func `the contents and links give the pages on which things are`() throws {
    let book = try Book(SmallBook.course())
    let contents = try book.text(ofPage: 2)
    let entries = contents.matches(of: /(?m)^ *(?:[0-9]+ +)?(.+?) ?\.{4,} *([0-9]+)$/)
    #expect(entries.count == 10, "\(contents)")
    for entry in entries {
      let page = try #require(Int(entry.2))
      #expect(try book.text(ofPage: page).contains(entry.1), "\(entry.1) on \(page)")
    }
    let link = try #require(try book.words().firstMatch(of: /l’autre \(p\. ([0-9]+)\) et/))
    let target = try #require(Int(link.1))
    #expect(try book.text(ofPage: target).contains("Plus loin"))
    let last = try #require(try book.text().matches(of: /([0-9]+) \/ ([0-9]+)/).last)
    #expect(last.1 == last.2)
  }

  @Test func `has a title, an author, a language, tags, bookmarks and its fonts`() throws {
    let book = try Book(SmallBook.course())
    let facts = try book.poppler("pdfinfo", [book.path])
    #expect(facts.contains(/Title: +Publier sans nuire, juin\n/))
    #expect(facts.contains(/Author: +Fédération exemple\n/))
    #expect(facts.contains(/Tagged: +yes\n/))
    #expect(facts.contains("(A4)"))
    #expect(!facts.contains("CreationDate"))
    let meta = try book.poppler("pdfinfo", ["-meta", book.path])
    #expect(meta.contains("pdfuaid:part=\"1\""))
    let tags = try book.poppler("pdfinfo", ["-struct-text", book.path])
    #expect(tags.contains(/H1[^\n]*\n[^H]*"La leçon"/))
    let bookmarks = try book.bookmarks()
    #expect(
      bookmarks.map { $0.prefix { !$0.isNumber } } == [
        "Sommaire ", "La leçon ", "  Choisir ", "  Écrire ", "L’autre module ", "  Plus loin ",
        "Avant de commencer ", "Le bilan ", "Votre avis ", "Réponses et explications ",
        "  Module ", "  Module ", "Glossaire ",
      ]
    )
    let fonts = try book.poppler("pdffonts", [book.path]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    #expect(fonts.allSatisfy { $0.contains(" yes yes yes ") }, "\(fonts)")
    let bytes = try Data(contentsOf: URL(filePath: book.path))
    // Newer versions compress what says it, and poppler does not tell of it.
    let isReadable = bytes.range(of: Data("/Catalog".utf8)) != nil
    #expect(!isReadable || bytes.range(of: Data("/Lang (fr)".utf8)) != nil)
  }

  @Test func `the same course gives the same bytes, wherever it lies`() throws {
    let (first, second) = (try SmallBook.course(), try SmallBook.course())
    let books = [try Book(first), try Book(second, "--strict")]
    let bytes = try books.map { try Data(contentsOf: URL(filePath: $0.path)) }
    #expect(bytes[0] == bytes[1])
    #expect(bytes[0].range(of: Data(first.folder.path.utf8)) == nil)
    #expect(try first.names == ["Modules", "livret.pdf"])
  }

  @Test(arguments: HostileTextTests.texts)
  func `text that looks like markup is printed as it was typed`(
    text: HostileTextTests.Text
  ) throws {
    // Signs that are not seen, or join others, are not told back by poppler as they went in.
    guard text.typed.allSatisfy(\.isASCII) else { return }
    let quoted = "'" + text.typed.replacing("'", with: "''") + "'"
    let course = try CourseOnDisk([
      "Modules/course.yml": "id: a\ntitle: \(quoted)\nlanguage: fr\n",
      "Modules/workshop.yml": "id: a\norganiser: { name: \(quoted) }\n",
      "Modules/10-un.md": """
      ---
      title: \(quoted)
      ---
      \(text.markdown)

      > [!quiz] nom
      > \(text.markdown) ?
      >
      > - [x] oui \(text.markdown)
      > - [ ] non
      >   > fin \(text.markdown)
      """,
    ])
    let book = try Book(course)
    #expect(book.said.status == 0, "\(book.said.errors)")
    let words = try book.words().replacing("’", with: "'")
    let typed = Book.words(text.typed)
    #expect(words.components(separatedBy: typed).count > 8, "\(words)")
  }
}
