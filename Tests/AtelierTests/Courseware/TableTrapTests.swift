import Testing

@testable import Courseware

/// Mistakes in tables, and what looks like one: what is said of it in both languages, and where.
@Suite struct TableTrapTests {
  @Test(arguments: rows + lookalikes + insides)
  func `is said where it is`(trap: Trap) throws {
    try trap.check()
  }

  static let rows = [
    Trap(
      "| a | b |\n|---|---|\n| 1 | 2 |\n▼| 3 |",
      "warning: ligne de 1 case dans un tableau qui en a 2",
      "warning: row of 1 cell in a table that has 2"
    ),
    Trap(
      "> | a | b |\n> |---|---|\n> ▼| 1 | 2 | 3 |",
      "warning: ligne de 3 cases dans un tableau qui en a 2",
      "warning: row of 3 cells in a table that has 2"
    ),
    Trap(
      "| a | b |\n|---|---|\n| 1 | 2 |\n▼Du texte collé.",
      "warning: ligne de 1 case dans un tableau qui en a 2",
      "warning: row of 1 cell in a table that has 2"
    ),
    Trap(
      "| a | b |\n|---|---|\n| 1 | 2 |\n▼|---|---|\n| 3 | 4 |",
      "warning: deuxième ligne de tirets dans ce tableau",
      "warning: second line of dashes in this table"
    ),
  ]

  static let lookalikes = [
    Trap(
      "▼| a | b |\n| 1 | 2 |",
      "warning: tableau sans ligne de tirets",
      "warning: table without a line of dashes"
    ),
    Trap(
      "Voici :\n▼| a | b |\n| 1 | 2 |",
      "warning: tableau sans ligne de tirets",
      "warning: table without a line of dashes"
    ),
    Trap(
      "▼| a | b |\n---",
      "warning: tableau sans ligne de tirets",
      "warning: table without a line of dashes"
    ),
    Trap(
      "- x\n\n  ▼| a | b |\n  | === | === |",
      "warning: tableau sans ligne de tirets",
      "warning: table without a line of dashes"
    ),
    Trap(
      "| a | b |\n▼|---|\n| 1 | 2 |",
      "warning: ligne de tirets de 1 case, sous des titres qui en ont 2",
      "warning: line of dashes of 1 cell under titles that have 2"
    ),
    Trap(
      "Les notes :\n▼|---|---|\n| 1 | 2 |",
      "warning: ligne de tirets de 2 cases, sous des titres qui en ont 1",
      "warning: line of dashes of 2 cells under titles that have 1"
    ),
    Trap(
      "Les notes :\n\n▼|---|---|\n| 1 | 2 |",
      "warning: ligne de tirets sans titres de colonnes juste au-dessus",
      "warning: line of dashes without column titles just above"
    ),
    Trap(
      "a | b\n- ▼| -\n1 | 2",
      "warning: ligne de tirets sans titres de colonnes juste au-dessus",
      "warning: line of dashes without column titles just above"
    ),
    Trap(
      "| a | b |\n|---|---|\n\n▼| 1 | 2 |",
      "warning: ligne de tableau toute seule",
      "warning: table row all by itself"
    ),
  ]

  static let insides = [
    Trap(
      "Avant\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| x | [y](▼absent.md) |",
      "error: il n'y a pas de module « absent.md »",
      "error: there is no module 'absent.md'"
    ),
    Trap(
      "| a | b |\n|---|---|\n| 1<br>2 | 2 |\n| x | 3▼<b>4</b> |".replacing("<br>", with: "▼<br>"),
      [
        "warning: le HTML « <br> » est laissé de côté",
        "warning: le HTML « <b> » est laissé de côté",
      ],
      ["warning: the HTML '<br>' is left out", "warning: the HTML '<b>' is left out"]
    ),
    Trap(
      "Un ▼<b>mot</b>\nou deux\n| a |\n|---|\n| ![](▼figures/coupe.png) |",
      ["warning: le HTML « <b> » est laissé de côté", "error: image sans texte de remplacement"],
      ["warning: the HTML '<b>' is left out", "error: image without alternative text"]
    ),
  ]

  @Test func `more cells than a module may have are refused`() throws {
    let columns = 1000
    let header = "|a".repeated(columns) + "\n" + "|-".repeated(columns) + "\n"
    let compiled = try CompiledModule(header + "b\n".repeated(400_000))
    #expect(
      compiled.diagnostics.map { $0.message[.english] } == [
        "more than 100000 cells in the tables of this module"
      ]
    )
  }

  @Test func `twenty rows of another width are named`() throws {
    let compiled = try CompiledModule("| a | b |\n|---|---|\n" + "| 1 |\n".repeated(100))
    #expect(compiled.diagnostics.count == 20)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
