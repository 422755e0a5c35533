import Crypto

extension Question {
  /// What is right, and what is offered beside it, as `scoring.js` reads it in JSON.
  ///
  /// - One or several answers: `{"kind":"single","correct":["KEY"],"wrong":["KEY"]}`.
  /// - Ordering, matching: `{"kind":"matching","correct":["LEFT:RIGHT"]}`.
  /// - Gaps: `{"kind":"gaps","correct":[{"accepted":[{"text":"Paris"},{"number":"2","tolerance":"0",`
  ///   `"unit":""}]},{"option":"KEY","others":["KEY"]}]}`.
  public var key: String {
    let content =
      switch answer {
      case .single(let options), .multiple(let options):
        Self.list(Self.keys(options, right: true)) + ",\"wrong\":"
          + Self.list(Self.keys(options, right: false))
      case .gaps(let gaps): "[\(gaps.map(\.key).joined(separator: ","))]"
      case .ordering(let items): Self.list(items)
      case .matching(let pairs): Self.list(pairs.map { "\($0.left):\($0.right)" })
      }
    return "{\"kind\":\"\(kind)\",\"correct\":\(content)}"
  }

  /// What changes when a saved answer could be worth something else: of the name, the points and
  /// the key.
  public var digest: [UInt8] {
    Array(SHA256.hash(data: Array("\(name)\n\(points)\n\(key)".utf8)))
  }

  fileprivate static func keys(_ options: [Option], right: Bool) -> [String] {
    options.lazy.filter { $0.isCorrect == right }.map(\.key)
  }

  fileprivate static func list(_ texts: [String]) -> String {
    "[\(texts.map(\.quotedForJSON).joined(separator: ","))]"
  }
}

extension Question.Gap {
  fileprivate var key: String {
    switch self {
    case .typed(let accepted):
      return "{\"accepted\":[\(accepted.map(\.key).joined(separator: ","))]}"
    case .choice(let options):
      let right = Question.keys(options, right: true).first ?? ""
      let others = Question.list(Question.keys(options, right: false))
      return "{\"option\":\(right.quotedForJSON),\"others\":\(others)}"
    }
  }
}

extension Question.Accepted {
  fileprivate var key: String {
    switch self {
    case .text(let text): "{\"text\":\(text.quotedForJSON)}"
    case .number(let number):
      """
      {"number":\(number.number.quotedForJSON),"tolerance":\(number.margin.quotedForJSON),\
      "unit":\(number.unit.quotedForJSON)}
      """
    }
  }
}
