import Courseware

extension CourseBuild {
  /// Makes the course one page that needs no other file, or nothing where there is an error.
  ///
  /// - Parameters:
  ///   - file: the page's file, which is replaced if it exists.
  ///   - progress: told of each module done.
  /// - Returns: what is wrong; the file was written if there is no error among it.
  public func build(
    intoSingleFile file: String,
    progress: @escaping Progress = { _, _ in }
  ) -> Outcome {
    outcome { (parts, diagnostics) throws(Diagnostic) in
      let sources = [course, self.templates] + (workshop.map { [$0] } ?? [])
      let output = try OutputFile(file, protected: sources)
      guard let inputs = parts.inputs, let templates = parts.templates else { return }
      let scratch = try ScratchFolder("atelier-file")
      defer { try? scratch.remove() }
      let folder = scratch.path + "/site"
      let staged = try StagedSite(output: folder, protected: [])
      let writer = try SiteWriter(inputs, templates, into: staged, isSingleFile: true)
      let compilation = CourseCompilation(inputs, wording: templates.wording, progress: progress)
      let compiled = try compilation.run(writer.write)
      diagnostics += compiled.diagnostics + compiled.clashes(with: templates.assets(for: .attendee))
      guard !severe(diagnostics).hasErrors else { return }
      diagnostics += try writer.publish(compiled)
      guard let site = try PublishedSite(folder) else { return }
      let pages = writer.files
      try output.write(SingleFile(site, pages: pages, limit: Limits.singleFileBytes).bytes)
    }
  }
}
