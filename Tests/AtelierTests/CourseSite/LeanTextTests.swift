import Testing

@testable import CourseSite

@Suite struct LeanTextTests {
  @Test(arguments: [
    ("a;\n\n  b;\t\n", "a;b;"),
    ("// why\na; // what\n", "a; // what\n"),
    ("const [a, b] = f(c) ? d : -e;\n", "const[a,b]=f(c)?d:-e;"),
    ("a + +b - -c;\n", "a + +b - -c;"),
    ("say(\"a , b\", c);\n", "say(\"a , b\",c);"),
    ("a = b / c;\nd = /x = y/;\n", "a = b / c;\nd = /x = y/;\n"),
    ("if (a === b) {\n  return x => x;\n}\n", "if(a===b){return x=>x;}\n"),
    ("/**\n * why\n * @param {number} n\n */\nf(n);\n", "f(n);"),
    ("/** @type {X} */\nlet x;\n", "let x;"),
    ("/** @type {X} */ (y).z();\n", "(y).z();"),
    ("f(/** @type {X} */ (y), /** @type {Z<A>} */ (z));\n", "f((y),(z));"),
    ("/* one */ /* two */\na;\n", "/* one */ /* two */\na;"),
    ("let t = `one , line`;\n", "let t = `one , line`;"),
    ("a;", "a;"),
    ("a;\r\n  b;\r\n", "a;b;"),
    ("", ""),
  ])
  func `comment lines and indentation are left out`(text: String, lean: String) {
    #expect(
      String(decoding: LeanText(Array(text.utf8), isScript: true).bytes, as: UTF8.self) == lean
    )
  }

  @Test(arguments: [
    "let t = `two\n  // lines`;\n", "let t = \"two \\\n  lines\";\n", "/* one\n */ a;\n",
    "/* never ends\n a;\n",
    "/*/ not ended\n a;\n",
  ])
  func `what could be part of a longer literal is shipped as it stands`(text: String) {
    #expect(LeanText(Array(text.utf8), isScript: true).bytes == Array(text.utf8))
  }

  @Test func `a style sheet has no comments of one line`() {
    let text =
      "/* why */\na :is(b, c) > d {\n  e: calc(1px + 2px) \"x , y\" !important;\n}\n// d {}\nf { g: h; }\n"
    let lean = "a :is(b,c)>d{e:calc(1px + 2px) \"x , y\"!important}// d {}f{g:h}"
    #expect(
      String(decoding: LeanText(Array(text.utf8), isScript: false).bytes, as: UTF8.self) == lean
    )
  }
}
