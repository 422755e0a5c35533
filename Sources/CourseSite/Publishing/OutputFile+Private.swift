public import Courseware

extension OutputFile {
  /// Makes sure that the file is in no folder that is published, however deep.
  ///
  /// - Throws: a `Diagnostic` if it is in a site.
  public func refuseInSite() throws(Diagnostic) {
    guard let site = path.parent.foldersAround.first(where: SiteManifest.marks) else { return }
    throw .privateInSite(shown, site: site.shown)
  }
}

extension Diagnostic {
  fileprivate static func privateInSite(_ file: String, site: String) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "« \(file) » est dans le site « \(site) », qui est public",
        en: "'\(file)' is in the site '\(site)', which is public"
      ),
      help: Localized(
        fr: "ce fichier nomme des personnes : écrivez-le ailleurs, par exemple dans"
          + " \(PrivateFolder.usual)/",
        en: "this file names people: write it elsewhere, for example into \(PrivateFolder.usual)/"
      )
    )
  }
}
