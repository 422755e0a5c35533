extension Course {
  /// The page of a site on which documents are checked; printed codes lead to it for years.
  public static let verifierPage = "verifier.html"

  /// The address of that page; nil where the site is not published.
  public var verifierAddress: String? { Self.verifierAddress(at: siteURL) }

  /// The address of that page in a site.
  ///
  /// - Parameter siteURL: where the site is published, with a slash at its end; nil where it is not.
  /// - Returns: the address; nil where there is none.
  public static func verifierAddress(at siteURL: String?) -> String? {
    siteURL.map { $0 + verifierPage }
  }
}
