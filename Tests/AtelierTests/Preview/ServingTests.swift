import Foundation
import Testing

/// What the preview's server answers, and what it refuses.
@Suite struct ServingTests {
  let preview: RunningPreview

  init() throws {
    preview = try RunningPreview(
      CourseOnDisk(
        SmallCourse.english(with: [
          "Modules/10-one.md": "---\ntitle: One\n---\n![A sign](figures/sign.svg)\n",
          "Modules/figures/sign.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
          "Modules/notes/private.md": "Not to be seen.",
        ])
      )
    )
  }

  @Test(arguments: [
    "/..", "/../", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%2E%2E/index.html",
    "/..%2f..%2fetc%2fpasswd", "/assets/../index.html", "/assets/%2e%2e/index.html",
    "/./index.html", "//index.html", "//etc/passwd", "/%2fetc%2fpasswd", "/%00", "/index.html%00",
    "/index.html%00.css", "/\u{0}", "/index.html/", "/assets", "/assets/", "/manifest.json",
    "/.site.lock", "/.preview", "/.preview/", "/.preview/../index.html", "/%ff", "/%", "/%zz",
    "/Modules/10-one.md", "/course.yml", "/notes/private.md", "/figures/", "*", "index.html",
    "http://127.0.0.1/index.html", "/\\..\\index.html", "/INDEX.HTML", "/.preview/preview.css%00",
  ])
  func `a path that the build has not listed is not found`(path: String) throws {
    let response = try preview.get(path)
    #expect(response.status == "HTTP/1.1 404 Not Found")
    #expect(!response.text.contains("Hello"))
  }

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
    ("/index.html?a=b", "text/html; charset=utf-8"), ("/10-one.html", "text/html; charset=utf-8"),
    ("/assets/site.css", "text/css; charset=utf-8"),
    ("/assets/course.js", "text/javascript; charset=utf-8"),
    ("/assets%2Fcourse.js", "text/javascript; charset=utf-8"),
    ("/figures/sign.svg", "image/svg+xml"),
    ("/.preview/preview.css", "text/css; charset=utf-8"),
    ("/.preview/preview.js", "text/javascript; charset=utf-8"),
  ])
  func `a file of the site comes as what it is, and is not kept`(path: String, type: String) throws
  {
    let response = try preview.get(path)
    #expect(response.status == "HTTP/1.1 200 OK")
    #expect(response.headers["Content-Type"] == type)
    #expect(response.headers["Cache-Control"] == "no-store")
    #expect(response.headers["X-Content-Type-Options"] == "nosniff")
    #expect(response.headers["Cross-Origin-Resource-Policy"] == "same-origin")
    #expect(response.headers["Content-Length"] == "\(response.body.count)")
    #expect(!response.body.isEmpty)
  }

  @Test func `only our own names are answered to`() throws {
    let port = preview.port
    for host in ["127.0.0.1:\(port)", "localhost:\(port)", "LocalHost:\(port)"] {
      #expect(try preview.get("/", host: host).status == "HTTP/1.1 200 OK", "\(host)")
    }
    let others = [
      "", "localhost", "127.0.0.1", "127.0.0.1:1", "exemple.invalid", "exemple.invalid:\(port)",
      "localhost.exemple.invalid:\(port)", "localhost:\(port).exemple.invalid", "[::1]:\(port)",
      "0.0.0.0:\(port)", "127.0.0.1:\(port)@exemple.invalid", "xlocalhost:\(port)",
    ]
    for host in others {
      for path in ["/", "/.preview/events", "/no-such-page"] {
        let response = try preview.get(path, host: host)
        #expect(response.status == "HTTP/1.1 403 Forbidden", "\(host)\(path)")
        #expect(response.text == "This server has another name.\n")
      }
    }
  }

  @Test func `nothing but reading is allowed`() throws {
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"] {
      #expect(try preview.get("/", method: method).status == "HTTP/1.1 405 Method Not Allowed")
    }
    let head = try preview.get("/index.html", method: "HEAD")
    #expect(head.status == "HTTP/1.1 200 OK")
    #expect(head.body.isEmpty)
  }

  @Test func `one connection serves several requests`() throws {
    let connection = try Connection(port: preview.port)
    let ending = "HTTP/1.1\r\nHost: localhost:\(preview.port)\r\n"
    connection.send(
      "HEAD / \(ending)\r\nGET /none \(ending)\r\nGET / \(ending)Connection: close\r\n\r\n"
    )
    let received = String(decoding: try connection.reader.rest(), as: UTF8.self)
    let statuses = received.matches(of: /HTTP\/1\.1 ([0-9]{3})/).map { $0.1 }
    #expect(statuses == ["200", "404", "200"])
    #expect(received.hasSuffix("</html>\n"))
  }

  @Test(arguments: [
    ("nonsense\r\n\r\n", "HTTP/1.1 400 Bad Request"),
    ("GET / HTTP/2\r\n\r\n", "HTTP/1.1 400 Bad Request"),
    ("GET / HTTP/1.1\r\nnonsense\r\n\r\n", "HTTP/1.1 400 Bad Request"),
    ("GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 403 Forbidden"),
    ("GET / HTTP/1.1\r\nHost: localhost:PORT\r\nHost: a\r\n\r\n", "HTTP/1.1 403 Forbidden"),
    ("GET / HTTP/1.0\r\nHost: localhost:PORT\r\n\r\n", "HTTP/1.1 200 OK"),
    (
      "POST / HTTP/1.1\r\nHost: localhost:PORT\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 405 Method Not Allowed"
    ),
  ])
  func `what is no good request ends the connection`(request: String, status: String) throws {
    let connection = try Connection(port: preview.port)
    connection.send(
      request.replacing("PORT", with: "\(preview.port)")
        .replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n")
    )
    #expect(try connection.reader.line() == status)
    _ = try connection.reader.rest()
  }

  @Test func `a request without end is not waited for`() throws {
    let connection = try Connection(port: preview.port)
    connection.send("GET / HTTP/1.1\r\nHost: \(String(repeating: "a", count: 17 << 10))")
    #expect(try connection.reader.rest() == [])
  }

  @Test func `a served page may follow the preview, the published one may not`() throws {
    let served = try preview.get("/10-one.html").text
    let built = try preview.course.atelier("build")
    #expect(built.status == 0)
    let published = try preview.course.text("site/10-one.html")
    let lines = Set(served.split(separator: "\n")).subtracting(published.split(separator: "\n"))
      .filter { !$0.contains("=\"/.preview/kept-") }
    #expect(lines.count == 2)
    #expect(lines.contains { $0.contains("content=\"connect-src 'self'; default-src 'none'; ") })
    #expect(lines.contains { $0.contains("<script src=\"/.preview/preview.js\" data-site=\"") })
    for (path, bytes) in try preview.course.files(in: "site") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!path.contains("preview"))
      #expect(!text.contains("connect-src") && !text.contains(".preview"), "\(path)")
    }
  }

  @Test func `an asset is kept for as long as it stays the same`() throws {
    let preview = try RunningPreview(CourseOnDisk(SmallCourse.english))
    let events = try preview.events()
    _ = try events.next()
    let before = try assets(of: preview)
    #expect(before.count > 20)
    let style = try #require(before["assets/site.css"])
    let kept = try preview.get(style)
    #expect(kept.headers["Cache-Control"] == "private, max-age=86400, immutable")
    #expect(kept.text == (try preview.get("/assets/site.css").text))
    for path in [
      "\(style)/../index.html", "\(style.dropLast(8))", "/.preview/kept-0/index", "/.preview/kept-",
    ] {
      #expect(try preview.get(path).status == "HTTP/1.1 404 Not Found", "\(path)")
    }

    try preview.course.write("Modules/10-one.md", "---\ntitle: One\n---\nAnother text.\n")
    _ = try events.next()
    let after = try assets(of: preview)
    let changed = after.filter { before[$0.key] != $0.value }.map(\.key)
    #expect(changed == ["assets/texts.js"])
    let old = try preview.get(try #require(before["assets/texts.js"]))
    #expect(old.text.contains("Another text."))
    #expect(old.headers["Cache-Control"] == "no-store")
  }

  /// The addresses of the files that a page loads, now or later, by their paths in the site.
  private func assets(of preview: RunningPreview) throws -> [String: String] {
    let page = try preview.get("/10-one.html").text
    #expect(!page.contains(/["\ ]assets\//))
    return Dictionary(
      page.matches(of: /[\/]\.preview\/kept-\w+\/(assets\/[^"\ ]+)/).map {
        (String($0.1), String($0.0))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `the built site is for its user's eyes only`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: preview.temporary.path)
    #expect(names.count == 1)
    let folder = preview.temporary(try #require(names.first))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }
}
