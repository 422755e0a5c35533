import Testing

@testable import Courseware

/// Notes as they stand in a page.
@Suite struct NoteTests {
  @Test func `notes are numbered as they are called, whatever the order they are written in`()
    throws
  {
    let module = try CompiledModule(
      "Un[^b], deux[^a], encore un[^B].\n\n[^a]: Le deux.\n[^b]: Le un."
    )
    #expect(module.diagnostics == [])
    #expect(Self.calls(in: module.html) == ["n_ref-1→n_1", "n_ref-2→n_2", "n_ref-1-2→n_1"])
    #expect(
      Self.notes(in: module.html) == ["n_1 Le un. ← n_ref-1 n_ref-1-2", "n_2 Le deux. ← n_ref-2"]
    )
  }

  @Test(arguments: [
    "A[^n].\n\n[^n]: Deux *mots*\n  sur deux lignes.\n",
    "A[^n].\n\n[^n] : Deux *mots*\nsur deux lignes.",
    "[^n]: Deux *mots*\nsur deux lignes.\n\nA[^n].", "A[^n].\n[^n]: Deux *mots*\nsur deux lignes.",
    "A[^n].\n\n> [^n]: Deux *mots*\n> sur deux lignes.",
    "A[^n].\n\n- [^n]: Deux *mots*\n  sur deux lignes.",
    "A[^n].\n\n[^m]: Une autre.\n[^n]: Deux *mots*\nsur deux lignes.\n[^o]: Encore une.\n\nB[^m] C[^o]",
  ])
  func `a note may be typed in several ways`(markdown: String) throws {
    let module = try CompiledModule(markdown)
    #expect(module.diagnostics == [])
    #expect(module.html.contains("<p>A<sup"))
    #expect(
      module.html.contains("\n<p>Deux <em>mots</em>\nsur deux lignes.\u{A0}<a class=\"note-back\"")
    )
    #expect(!module.html.contains("[^") && !module.html.contains("<blockquote>"))
  }

  @Test func `a call is no part of a heading, an option's key or a question's name`() throws {
    let quiz = "> [!quiz]\n> Pourquoi ?\n>\n> - [ ] Oui\n> - [x] Non\n"
    let called =
      quiz.replacing(" ?", with: "[^n] ?").replacing("Oui", with: "Oui[^n]") + "\n[^n]: Une note."
    let plain = try #require(try CompiledModule("## Titre\n\n" + quiz).module)
    let noted = try #require(try CompiledModule("## Titre[^n]\n\n" + called).module)
    #expect(noted.outline == plain.outline)
    #expect(noted.questions == plain.questions)
    #expect(Self.calls(in: noted.html.markup).count == 3)
  }

  @Test func `notes may call notes, and links in them are checked`() throws {
    let module = try CompiledModule(
      "A[^n] B[^p].\n\n[^n]: Voir aussi[^m].\n\n[^m]: Et [là](30-absent.md).\n\n[^p]: Et là."
    )
    #expect(module.diagnostics.map(\.message.french) == ["il n'y a pas de module « 30-absent.md »"])
    #expect(module.diagnostics.first?.position?.line == 8)
    #expect(Self.calls(in: module.html) == ["n_ref-1→n_1", "n_ref-2→n_2", "n_ref-3→n_3"])
  }

  @Test func `a mark in code is shown, and is no note`() throws {
    let module = try CompiledModule("`A[^n]`\n\n```\n[^n]: mot\n```\n\n    [^n]: mot\n")
    #expect(module.diagnostics == [])
    #expect(module.html.contains("<code>A[^n]</code>"))
    #expect(!module.html.contains("class=\"notes\""))
  }

  /// `id→address` of each call.
  private static func calls(in html: String) -> [String] {
    html.matches(of: /<sup class="note-ref" id="([^"]+)"><a href="#([^"]+)"/).map {
      "\($0.1)→\($0.2)"
    }
  }

  /// `id text ← addresses` of each note.
  private static func notes(in html: String) -> [String] {
    html.matches(of: /<li id="(n_[^"]+)">\n<p>(.+?)\u{A0}(.+?)<\/p>/).map { match in
      let back = match.3.matches(of: /href="#([^"]+)"/).map(\.1).joined(separator: " ")
      return "\(match.1) \(match.2) ← \(back)"
    }
  }
}
