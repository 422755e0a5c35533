import Courseware

/// Follows a page through its template, partials and parents as the renderer will, and holds each
/// tag against the names that the page has at that place.
struct TemplateCheck {
  let trees: [String: TemplateTree]
  let wording: [String: String]
  private(set) var diagnostics: [Diagnostic] = []

  private var reached: Set<String> = []
  private var known: Set<Diagnostic> = []
  private var shownBlocks: Set<String> = []
  private var tagCount = 0

  init(trees: [String: TemplateTree], wording: [String: String]) {
    self.trees = trees
    self.wording = wording
  }

  /// Checks one page.
  mutating func check(_ page: String, schema: TemplateSchema) {
    guard let tree = trees[page] else {
      let fault = TemplateFault.missingTemplate(page)
      return diagnostics.append(Diagnostic(fault.message, help: fault.help))
    }
    tagCount = 0
    reached.insert(page)
    let place = TemplatePlace(tree: tree, templates: [page], schemas: [schema])
    walk(tree.nodes, at: place)
  }

  /// Warns of the templates that no page reaches, in which names are not checked.
  var unreached: [Diagnostic] {
    trees.filter { !reached.contains($0.key) }.map { name, tree in
      let fault = TemplateFault.unusedTemplate(name)
      let position = Position(file: tree.source.file)
      return Diagnostic(fault.message, severity: .warning, help: fault.help, at: position)
    }
  }

  private mutating func walk(_ nodes: [TemplateNode], at place: TemplatePlace) {
    for node in nodes {
      tagCount += 1
      // Partials that each include another twice would double the work at every step.
      guard tagCount <= Limits.templateTags else {
        if tagCount == Limits.templateTags + 1 { report(.tooManyTags, node.tag, place) }
        return
      }
      switch node.tag.kind {
      case .text, .html: checkVariable(node.tag, at: place)
      case .section, .invertedSection: checkSection(node, at: place)
      case .partial: checkPartial(node, at: place)
      case .parent: checkParent(node, at: place)
      case .block: checkBlock(node, at: place)
      case .end, .comment: continue
      }
    }
  }

  private mutating func checkVariable(_ tag: TemplateTag, at place: TemplatePlace) {
    switch place.kind(of: tag.name) {
    case .text, .optionalText: if tag.kind == .html { report(.bracesOfText(tag), tag, place) }
    case .html: if tag.kind == .text { report(.bracesOfHTML(tag), tag, place) }
    case .flag, .list: report(.shownSection(tag), tag, place)
    case nil:
      guard let text = wording[tag.name] else { return reportUnknown(tag, at: place) }
      if tag.kind == .html { report(.bracesOfText(tag), tag, place) }
      if text.hasPlaceholder { report(.placeholder(tag, text), tag, place) }
    }
  }

  private mutating func checkSection(_ node: TemplateNode, at place: TemplatePlace) {
    var inner = place
    switch place.kind(of: node.tag.name) {
    case .list(let schema): if node.tag.kind == .section { inner.schemas.append(schema) }
    case .flag, .optionalText: break
    case .text, .html: report(.sectionOverText(node.tag), node.tag, place)
    case nil:
      guard wording[node.tag.name] != nil else {
        // What stands inside may belong to the list that was meant: it is not checked.
        return reportUnknown(node.tag, at: place)
      }
      report(.sectionOverText(node.tag), node.tag, place)
    }
    walk(node.children, at: inner)
  }

  private mutating func reportUnknown(_ tag: TemplateTag, at place: TemplatePlace) {
    let known = place.names.union(wording.keys).sorted()
    report(.unknownName(tag, meant: suggestion(for: tag.name, among: known)), tag, place)
  }
}

/// Partials, parents and blocks.
extension TemplateCheck {
  private mutating func checkPartial(_ node: TemplateNode, at place: TemplatePlace) {
    guard let inner = enter(node.tag, from: place) else { return }
    walk(inner.tree.nodes, at: inner)
  }

  private mutating func checkParent(_ node: TemplateNode, at place: TemplatePlace) {
    guard var inner = enter(node.tag, from: place) else { return }
    let blocks = node.children.filter { $0.tag.kind == .block }
    let lost = blocks.filter { place.overrides[$0.tag.name] != nil }
    for block in lost { report(.blockAlreadyGiven(block.tag), block.tag, place) }
    guard lost.isEmpty else { return }
    for block in blocks {
      inner.overrides[block.tag.name] = .init(nodes: block.children, tree: place.tree)
    }
    let outerBlocks = shownBlocks
    shownBlocks = []
    walk(inner.tree.nodes, at: inner)
    for block in blocks where !shownBlocks.contains(block.tag.name) {
      let meant = suggestion(for: block.tag.name, among: shownBlocks.sorted())
      report(.unknownBlock(block.tag, of: node.tag.name, meant: meant), block.tag, place)
    }
    shownBlocks.formUnion(outerBlocks)
  }

  /// Checks what a block shows: what the page gives for it, else what it holds itself.
  private mutating func checkBlock(_ node: TemplateNode, at place: TemplatePlace) {
    let name = node.tag.name
    shownBlocks.insert(name)
    guard let override = place.overrides[name] else { return walk(node.children, at: place) }
    guard !place.blocks.contains(name) else {
      return report(.recursion(node.tag, through: [name]), node.tag, place)
    }
    var inner = place
    inner.tree = override.tree
    inner.blocks.append(name)
    walk(override.nodes, at: inner)
  }

  /// The place at the beginning of the template that a tag names, if it can be entered.
  private mutating func enter(_ tag: TemplateTag, from place: TemplatePlace) -> TemplatePlace? {
    guard let tree = trees[tag.name] else {
      let meant = suggestion(for: tag.name, among: trees.keys.sorted())
      report(.unknownTemplate(tag, meant: meant), tag, place)
      return nil
    }
    guard !place.templates.contains(tag.name) else {
      report(.recursion(tag, through: place.templates), tag, place)
      return nil
    }
    guard place.templates.count < Limits.templateNesting else {
      report(.nestedTooDeeply, tag, place)
      return nil
    }
    reached.insert(tag.name)
    var inner = place
    inner.tree = tree
    inner.templates.append(tag.name)
    return inner
  }

  private mutating func report(_ fault: TemplateFault, _ tag: TemplateTag, _ place: TemplatePlace) {
    let diagnostic = place.tree.source.diagnostic(fault, at: tag.offset)
    if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}
