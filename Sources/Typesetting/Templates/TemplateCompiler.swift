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

  /// The program of a page.
  func program(of page: String) -> TemplateProgram {
    TemplateProgram(steps: joined(steps(of: templates[page, default: []][...], blocks: [:])))
  }

  /// The steps of some pieces, with what is given for the blocks in them.
  private func steps(of pieces: Pieces, blocks: [String: Pieces]) -> [TemplateProgram.Step] {
    var steps: [TemplateProgram.Step] = []
    var rest = pieces
    while let piece = rest.popFirst() {
      switch piece {
      case .literal(let bytes): steps.append(.literal(bytes))
      case .tag(let tag):
        let inner = tag.opens ? takeInner(&rest) : []
        steps += self.steps(of: tag, inner, blocks: blocks)
      }
    }
    return steps
  }

  private func steps(
    of tag: TemplateTag,
    _ inner: Pieces,
    blocks: [String: Pieces]
  ) -> [TemplateProgram.Step] {
    switch tag.kind {
    case .text:
      return [
        wording[tag.name].map { .literal(HTML(text: $0).bytes) } ?? .text(tag.name)
      ]
    case .html: return [.html(tag.name)]
    case .section: return [.section(tag.name, joined(steps(of: inner, blocks: blocks)))]
    case .invertedSection: return [.inverted(tag.name, joined(steps(of: inner, blocks: blocks)))]
    case .partial: return steps(of: templates[tag.name, default: []][...], blocks: blocks)
    case .parent:
      let given = blocks.merging(self.blocks(in: inner)) { outer, _ in outer }
      return steps(of: templates[tag.name, default: []][...], blocks: given)
    case .block: return steps(of: blocks[tag.name] ?? inner, blocks: blocks)
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
