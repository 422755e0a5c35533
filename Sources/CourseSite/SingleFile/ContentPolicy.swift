/// The content security policy of a page that holds all that it shows and runs.
enum ContentPolicy {
  /// The policy of a page of the site, with the digests of what is now in the page for the files
  /// that stood beside it.
  static func inline(_ policy: String, scripts: [String], styles: [String]) -> String {
    let directives = policy.split(separator: ";").map { directive in
      let words = directive.split(separator: " ").map(String.init)
      let name = words.first ?? ""
      let kept = words.dropFirst().filter { $0 != "'self'" }
      let added = name == "script-src" ? scripts : name == "style-src" ? styles : []
      let sources = kept + added
      return ([name] + (sources.isEmpty ? ["'none'"] : sources)).joined(separator: " ")
    }
    return directives.joined(separator: "; ")
  }
}
