import Testing

@testable import Courseware

/// The examples of tables in GitHub's specification come out as they stand there.
///
/// Two things are ours: the alignment is a class, and a header says that it heads its column.
@Suite(Corpora.areHere) struct GitHubTablesTests {
  struct Example: Decodable {
    let example: Int
    let markdown: String
    let html: String
  }

  @Test func `all come out`() throws {
    let examples = try Corpora.decode([Example].self, from: "gfm-tables.json")
    #expect(examples.map(\.example) == Array(198...205))
    for example in examples {
      let compiled = try CompiledModule(example.markdown)
      let expected = example.html.replacing("align=", with: "class=")
        .replacing("<th>", with: "<th scope=\"col\">").replacing(
          "<th class",
          with: "<th scope=\"col\" class"
        )
      #expect(compiled.html.withoutTableRegions == expected, "example \(example.example)")
      #expect(compiled.diagnostics.allSatisfy { $0.severity == .warning })
    }
  }
}

extension String {
  /// The markup without the regions that tables scroll in.
  var withoutTableRegions: String {
    replacing(/<div class="table"[^>]*>\n/, with: "").replacing(
      "</table>\n</div>",
      with: "</table>"
    )
  }
}
