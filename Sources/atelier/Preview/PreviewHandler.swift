import Courseware
import CourseSite
import Foundation

/// Answers the requests of browsers on this computer.
struct PreviewHandler: Sendable {
  let feed: PreviewFeed

  /// The templates' folder, which holds the preview's own script and styles.
  let templates: String

  /// The port of this server.
  let port: UInt16

  /// What is answered to a request; nil is one that is none.
  func answer(_ request: RequestHead?) -> PreviewResponse {
    guard let request else { return PreviewResponse(.badRequest, "This is no request.") }
    // A page of another place can have its own name lead to this computer, and then read what it
    // gets from that name; so nothing is answered to names that are not ours.
    guard isOwn(request.host) else {
      return PreviewResponse(.forbidden, "This server has another name.")
    }
    guard request.method == "GET" || request.method == "HEAD" else {
      return PreviewResponse(.methodNotAllowed, "Only GET and HEAD.")
    }
    return answer(path: request.path)
  }

  private func isOwn(_ host: String?) -> Bool {
    let names = ["127.0.0.1", "localhost"]
    return names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
  }

  private func answer(path typed: String) -> PreviewResponse {
    guard typed.hasPrefix("/"), let path = typed.dropFirst().removingPercentEncoding else {
      return missing
    }
    switch "/" + path {
    case PreviewPage.root + "events":
      return PreviewResponse(.ok, .events, .events(feed.events()))
    case PreviewPage.script, PreviewPage.styles:
      let file = PreviewPage.file("/" + path, in: templates)
      guard let bytes = try? file.read(limit: Limits.templateBytes) else { return missing }
      return PreviewResponse(.ok, ContentType(path: path), .bytes(bytes))
    default:
      return file(path.isEmpty ? "index.html" : path)
    }
  }

  private func file(_ path: String) -> PreviewResponse {
    // The state comes first: a page that is newer than it says reloads once more, an older one
    // would stay old.
    let (state, site) = feed.now
    guard let site else { return note(.ok, .notBuilt, state) }
    if let asset = KeptAsset(address: "/" + path) { return answer(asset, of: site) }
    guard let bytes = try? site.read(path) else {
      return path.hasSuffix(".html") ? note(.notFound, .noSuchPage, state) : missing
    }
    let type = ContentType(path: path)
    guard type == .html else { return PreviewResponse(.ok, type, .bytes(bytes)) }
    let page = PreviewPage.page(bytes, named: state?.site ?? "", of: site)
    return PreviewResponse(.ok, type, .bytes(page))
  }

  private func answer(_ asset: KeptAsset, of site: PublishedSite) -> PreviewResponse {
    guard let bytes = try? site.read(asset.path) else { return missing }
    var response = PreviewResponse(.ok, ContentType(path: asset.path), .bytes(bytes))
    // A page that was made of an older site may still ask for what it knew.
    response.isLasting = asset == KeptAsset(asset.path, bytes)
    return response
  }

  private func note(
    _ status: PreviewResponse.Status,
    _ note: Localized,
    _ state: PreviewState?
  ) -> PreviewResponse {
    let language = state.flatMap { Language(rawValue: $0.language) } ?? Console.language
    let page = PreviewPage.note(note, in: language, of: state?.site ?? "")
    return PreviewResponse(status, .html, .bytes(page))
  }

  private var missing: PreviewResponse {
    PreviewResponse(.notFound, "There is no such file in the site.")
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
