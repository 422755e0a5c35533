import Courseware
import CourseSite
import FlyingFox
import Foundation

/// Answers the requests of browsers on this computer.
struct PreviewHandler: HTTPHandler {
  let feed: PreviewFeed

  /// The templates' folder, which holds the preview's own script and styles.
  let templates: String

  /// The port of this server.
  let port: UInt16

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    // A page of another place can have its own name lead to this computer, and then read what it
    // gets from that name; so nothing is answered to names that are not ours.
    guard isOwn(request.headers[.host]) else {
      return response(.forbidden, .plain, "This server has another name.\n".utf8)
    }
    guard request.method == .GET || request.method == .HEAD else {
      return response(.methodNotAllowed, .plain, "Only GET and HEAD.\n".utf8)
    }
    var response = answer(request)
    if request.method == .HEAD { response.payload = .httpBody(HTTPBodySequence()) }
    return response
  }

  private func isOwn(_ host: String?) -> Bool {
    guard let host = host?.lowercased() else { return false }
    let names = ["127.0.0.1", "localhost"]
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    let typed = request.target.path()
    guard typed.hasPrefix("/"), let path = typed.dropFirst().removingPercentEncoding else {
      return missing
    }
    switch "/" + path {
    case PreviewPage.root + "events":
      let events = EventBytes(events: feed.events())
      return response(.ok, .events, HTTPBodySequence(from: events))
    case PreviewPage.script, PreviewPage.styles:
      let file = PreviewPage.file("/" + path, in: templates)
      guard let bytes = try? file.read(limit: Limits.templateBytes) else { return missing }
      return response(.ok, ContentType(path: path), bytes)
    default:
      return file(path.isEmpty ? "index.html" : path)
    }
  }

  private func file(_ path: String) -> HTTPResponse {
    // The state comes first: a page that is newer than it says reloads once more, an older one
    // would stay old.
    let (state, site) = feed.now
    guard let site else { return note(.ok, .notBuilt, state) }
    guard let bytes = try? site.read(path) else {
      return path.hasSuffix(".html") ? note(.notFound, .noSuchPage, state) : missing
    }
    let type = ContentType(path: path)
    guard type == .html else { return response(.ok, type, bytes) }
    return response(.ok, type, PreviewPage.page(bytes, of: state?.site ?? ""))
  }

  private func note(
    _ status: HTTPStatusCode,
    _ note: Localized,
    _ state: PreviewState?
  ) -> HTTPResponse {
    let language = state.flatMap { Language(rawValue: $0.language) } ?? Console.language
    let page = PreviewPage.note(note, in: language, of: state?.site ?? "")
    return response(status, .html, page)
  }

  private var missing: HTTPResponse {
    response(.notFound, .plain, "There is no such file in the site.\n".utf8)
  }

  private func response(
    _ status: HTTPStatusCode,
    _ type: ContentType,
    _ bytes: some Sequence<UInt8>
  ) -> HTTPResponse {
    response(status, type, HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 20))
  }

  private func response(
    _ status: HTTPStatusCode,
    _ type: ContentType,
    _ body: HTTPBodySequence
  ) -> HTTPResponse {
    let headers: HTTPHeaders = [
      .contentType: type.header,
      .cacheControl: "no-store",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
    ]
    return HTTPResponse(statusCode: status, headers: headers, body: body)
  }
}

extension Localized {
  fileprivate static let notBuilt = Localized(
    fr: "Le cours n’est pas encore construit. Cette page laisse la place au cours dès qu’il l’est.",
    en: "The course is not built yet. This page gives way to the course as soon as it is."
  )
  fileprivate static let noSuchPage = Localized(
    fr: "Cette page n’est pas, ou n’est plus, dans le cours.",
    en: "This page is not, or no longer, in the course."
  )
}
