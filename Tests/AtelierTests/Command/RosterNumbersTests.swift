import Foundation
import Testing

/// A number that was given once is one person's for good.
@Suite struct RosterNumbersTests {
  private let edition: SmallEdition

  init() throws { edition = try SmallEdition() }

  @Test func `a longer list in another order keeps everybody's number`() throws {
    let first =
      "Nom;Prénom;E-mail;RPPS\nExemple A;Anne;a@exemple.invalid;\n"
      + "Exemple B;Luc;;00000000002\nExemple-Côté;Zoé;;\n"
    let numbers = ["001-B Exemple A", "002-C Exemple B", "003-D Exemple-Côté"]
    #expect(try edition.numbers(of: first, on: "2026-05-01") == numbers)
    let longer =
      "RPPS;Nom;Prénom;E-mail\n;Exemple N;Neuf;\n;EXEMPLE COTE;zoe;z@exemple.invalid\n"
      + "00000000002;Exemple-Bis;Luc;\n;Exemple A.;Anne-Marie;A@exemple.invalid\n"
    #expect(
      try edition.numbers(of: longer, on: "2026-05-02")
        == ["001-B Exemple A.", "002-C Exemple-Bis", "003-D EXEMPLE COTE", "004-E Exemple N"]
    )
  }

  @Test func `the order of the rows does not matter to those who are known`() throws {
    let people = [
      "Exemple;Anne;cabinet@exemple.invalid;", "Exemple;Luc;cabinet@exemple.invalid;",
      "Exemple;Luc;luc@exemple.invalid;00000000003", "Modèle;Zoé;;",
    ]
    func list(_ rows: [String]) -> String {
      "Nom;Prénom;E-mail;RPPS\n" + rows.joined(separator: "\n")
    }
    _ = try edition.numbers(of: list(people), on: "2026-05-01")
    let text = try edition.course.text("documents/participants.json")
    for first in people.indices {
      let turned = Array(people[first...] + people[..<first])
      for rows in [turned, turned.reversed()] {
        _ = try edition.numbers(of: list(rows), on: "2026-05-02")
        #expect(try edition.course.text("documents/participants.json") == text)
      }
    }
  }

  @Test func `whoever leaves the list keeps the number, and comes back to it`() throws {
    let both = "Nom;Prénom\nExemple;Anne\nExemple;Luc\n"
    let one = "Nom;Prénom\nExemple;Zoé\n"
    _ = try edition.numbers(of: both, on: "2026-05-01")
    let left = ["001-B Exemple", "002-C Exemple", "003-D Exemple"]
    #expect(try edition.numbers(of: one, on: "2026-05-02") == left)
    let again = try edition.roster("--today", "2026-05-03")
    #expect(again.output.contains("2 qui ne sont plus dans la liste et gardent leur numéro"))
    #expect(try edition.numbers(of: both + "Exemple;Neuf\n", on: "2026-05-04").count == 4)
  }

  @Test func `walk-ins of a desk keep its letter, and late entries get the next number`() throws {
    _ = try edition.numbers(of: "Nom;Prénom\nExemple;Anne\n", on: "2026-05-01")
    try edition.write(
      "accueil.json",
      people: [SmallEdition.person("A-01", "Exemple-Imprévu", #""given_name": "Ida""#)]
    )
    #expect(try edition.importing("documents/participants.json", "accueil.json").status == 0)
    let late = "Nom;Prénom\nExemple Tardif;Tom\nexemple imprevu;Ida\nExemple;Anne\n"
    #expect(
      try edition.numbers(of: late, on: "2026-06-09")
        == ["001-B Exemple", "002-C Exemple Tardif", "A-01 exemple imprevu"]
    )
    #expect(try edition.importing("documents/participants.json").status == 0)
  }

  @Test func `what was corrected in the register is not undone by an older list`() throws {
    let list = "Nom;Prénom\nExempel;Anne\n"
    _ = try edition.numbers(of: list, on: "2026-05-01")
    #expect(try edition.importing("documents/participants.json").status == 0)
    #expect(try edition.attendance("correct", "001-B", "--family-name", "Exemple").status == 0)
    #expect(try edition.numbers(of: list, on: "2026-05-02") == ["001-B Exemple"])
    let said = try edition.roster("--today", "2026-05-03")
    #expect(said.errors.contains("001-B a été corrigé depuis (Anne Exemple)"))
    let again = try edition.importing("documents/participants.json")
    #expect(again.output == "participants : 1 déjà connu\nrien de nouveau\n")
  }

  @Test func `merged and forgotten numbers are not given again`() throws {
    _ = try edition.numbers(of: "Nom\nExemple A\nExemple B\nExemple C\n", on: "2026-05-01")
    #expect(try edition.importing("documents/participants.json").status == 0)
    #expect(try edition.attendance("merge", "001-B", "002-C").status == 0)
    #expect(
      try edition.attendance("forget", "003-D", "--today", "2026-06-10", "--despite-retention")
        .status == 0
    )
    let longer = "Nom\nExemple A\nExemple B-C\nExemple D\n"
    #expect(
      try edition.numbers(of: longer, on: "2026-05-02")
        == ["001-B Exemple A", "004-E Exemple B-C", "005-F Exemple D"]
    )
  }

  @Test func `a namesake is told apart by the word for a new person, then by the number`() throws {
    _ = try edition.numbers(of: "Nom;Prénom\nExemple;Anne\n", on: "2026-05-01")
    let two = "Numéro;Nom;Prénom;E-mail\n;Exemple;Anne;\nnouveau;Exemple;Anne;a@exemple.invalid\n"
    #expect(
      try edition.numbers(of: two, on: "2026-05-02") == ["001-B Exemple", "002-C Exemple"]
    )
    let again = try edition.roster("--today", "2026-05-03")
    #expect(again.status == 1)
    #expect(again.errors.contains("help: écrivez 002-C à la place de « nouveau »"))
    let numbered = two.replacing("nouveau", with: "002-C").replacing("\n;", with: "\n001-B;")
    #expect(
      try edition.numbers(of: numbered, on: "2026-05-04") == ["001-B Exemple", "002-C Exemple"]
    )
  }
}
