/// A place in a page, as the check follows it through templates, lists and blocks.
struct TemplatePlace {
  /// What a page gives for a block of a parent.
  struct Override {
    let nodes: [TemplateNode]
    let tree: TemplateTree
  }

  /// The template that the tags at this place are written in.
  var tree: TemplateTree

  /// The templates that lead here, the page first.
  var templates: [String]

  /// The names that can be used here, those of the innermost list last.
  var schemas: [TemplateSchema]

  /// What is given for blocks, by their names.
  var overrides: [String: Override] = [:]

  /// The given blocks that lead here.
  var blocks: [String] = []

  /// What a name stands for here; the innermost declaration counts.
  func kind(of name: String) -> TemplateSchema.Kind? {
    for schema in schemas.reversed() {
      if let kind = schema.names[name] { return kind }
    }
    return nil
  }

  /// Every name that can be used here.
  var names: Set<String> {
    Set(schemas.flatMap(\.names.keys))
  }
}
