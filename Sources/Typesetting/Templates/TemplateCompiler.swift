import Courseware

/// Puts a page's template together from its layout, partials and fixed texts, once for all pages;
/// the templates were checked before.
struct TemplateCompiler {
  private typealias Pieces = ArraySlice<TemplatePart>

  private let templates: [String: [TemplatePart]]
  private let wording: [String: String]

  init(_ scans: [String: TemplateScanner], wording: [String: String]) {
    templates = scans.mapValues(\.parts)
    self.wording = wording
  }

  /// The program of a page that is given the names of a schema.
  func program(of page: String, schema: TemplateSchema) -> TemplateProgram {
    let pieces = templates[page, default: []][...]
    let steps = steps(of: pieces, Surroundings(blocks: [:], schemas: [schema]))
    return TemplateProgram(schema: schema, steps: joined(steps))
  }

  /// What is given for the blocks in some pieces, and the names that the page and each list around
  /// them has.
  private struct Surroundings {
    var blocks: [String: Pieces]
    var schemas: [TemplateSchema]

    /// Where a name's value is: the innermost declaration counts, so that an item without a duration
    /// never shows the page's.
    func place(of name: String) -> TemplateProgram.Place? {
      for (scope, schema) in schemas.enumerated().reversed() {
        if let slot = schema.slots.firstIndex(of: name) { return .init(scope: scope, slot: slot) }
      }
      return nil
    }

    /// The names of each item, where a place holds a list.
    func items(at place: TemplateProgram.Place) -> TemplateSchema? {
      let schema = schemas[place.scope]
      guard case .list(let items) = schema.names[schema.slots[place.slot]] else { return nil }
      return items
    }
  }

  /// The steps of some pieces.
  private func steps(of pieces: Pieces, _ around: Surroundings) -> [TemplateProgram.Step] {
    var steps: [TemplateProgram.Step] = []
    var rest = pieces
    while let piece = rest.popFirst() {
      switch piece {
      case .literal(let bytes): steps.append(.literal(bytes))
      case .tag(let tag):
        let inner = tag.opens ? takeInner(&rest) : []
        steps += self.steps(of: tag, inner, around)
      }
    }
    return steps
  }

  private func steps(
    of tag: TemplateTag,
    _ inner: Pieces,
    _ around: Surroundings
  ) -> [TemplateProgram.Step] {
    var around = around
    switch tag.kind {
    case .text:
      if let text = wording[tag.name] { return [.literal(HTML(text: text).bytes)] }
      return around.place(of: tag.name).map { [.text($0)] } ?? []
    case .html: return around.place(of: tag.name).map { [.html($0)] } ?? []
    case .section:
      guard let place = around.place(of: tag.name) else { return [] }
      let items = around.items(at: place)
      if let items { around.schemas.append(items) }
      return [.section(place, joined(steps(of: inner, around)), items: items)]
    case .invertedSection:
      guard let place = around.place(of: tag.name) else { return [] }
      return [.inverted(place, joined(steps(of: inner, around)))]
    case .partial: return steps(of: templates[tag.name, default: []][...], around)
    case .parent:
      around.blocks.merge(blocks(in: inner)) { outer, _ in outer }
      return steps(of: templates[tag.name, default: []][...], around)
    case .block: return steps(of: around.blocks[tag.name] ?? inner, around)
    case .end, .comment: return []
    }
  }

  /// What a page gives for the blocks of its parent.
  private func blocks(in pieces: Pieces) -> [String: Pieces] {
    var blocks: [String: Pieces] = [:]
    var rest = pieces
    while let piece = rest.popFirst() {
      guard case .tag(let tag) = piece, tag.kind == .block else { continue }
      blocks[tag.name] = takeInner(&rest)
    }
    return blocks
  }

  /// Takes the pieces up to the end of the tag that was just opened, and that end.
  private func takeInner(_ rest: inout Pieces) -> Pieces {
    var depth = 1
    let end = rest.firstIndex { piece in
      guard case .tag(let tag) = piece else { return false }
      if tag.opens { depth += 1 }
      if tag.kind == .end { depth -= 1 }
      return depth == 0
    }
    let inner = rest[..<(end ?? rest.endIndex)]
    rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
    return inner
  }

  /// The same steps with neighbouring literals made one.
  private func joined(_ steps: [TemplateProgram.Step]) -> [TemplateProgram.Step] {
    steps.reduce(into: []) { joined, step in
      if case .literal(let bytes) = step, case .literal(let before) = joined.last {
        joined[joined.count - 1] = .literal(before + bytes)
      } else {
        joined.append(step)
      }
    }
  }
}
