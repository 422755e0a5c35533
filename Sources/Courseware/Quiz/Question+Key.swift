import Crypto

extension Question {
  /// What is right, and what is offered beside it, as `scoring.js` reads it: JSON in UTF-8.
  ///
  /// - One or several answers: `{"kind":"single","correct":["KEY"],"wrong":["KEY"]}`.
  /// - Ordering, matching: `{"kind":"matching","correct":["LEFT:RIGHT"]}`.
  /// - Gaps: `{"kind":"gaps","correct":[{"accepted":[{"text":"Paris"},{"number":"2","tolerance":"0",`
  ///   `"unit":""}]},{"option":"KEY","others":["KEY"]}]}`.
  static func key(of answer: Answer) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(128)
    key.append(text: "{\"kind\":")
    key.append(quotedForJSON: answer.kind)
    key.append(text: ",\"correct\":")
    switch answer {
    case .single(let options), .multiple(let options):
      key.append(keys: options, right: true)
      key.append(text: ",\"wrong\":")
      key.append(keys: options, right: false)
    case .gaps(let gaps): key.append(list: gaps) { $0.append($1) }
    case .ordering(let items): key.append(list: items) { $0.append(quotedForJSON: $1) }
    case .matching(let pairs):
      key.append(list: pairs) { $0.append(quotedForJSON: "\($1.left):\($1.right)") }
    }
    key.append(UInt8(ascii: "}"))
    return key
  }

  /// What changes when a saved answer could be worth something else: the SHA-256 of the key, the
  /// points and the name, as four numbers that can be added up.
  public var digest: SIMD4<UInt64> {
    var content = key
    content.append(text: "\n\(points)\n\(name)")
    return SHA256.hash(data: content).withUnsafeBytes {
      $0.loadUnaligned(as: SIMD4<UInt64>.self)
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append<Item>(
    list: some Sequence<Item>,
    _ write: (inout [UInt8], Item) -> Void
  ) {
    append(UInt8(ascii: "["))
    for (index, item) in list.enumerated() {
      if index > 0 { append(UInt8(ascii: ",")) }
      write(&self, item)
    }
    append(UInt8(ascii: "]"))
  }

  fileprivate mutating func append(keys options: [Question.Option], right: Bool) {
    append(list: options.lazy.filter { $0.isCorrect == right }) { $0.append(quotedForJSON: $1.key) }
  }

  fileprivate mutating func append(_ gap: Question.Gap) {
    switch gap {
    case .typed(let accepted):
      append(text: "{\"accepted\":")
      append(list: accepted) { $0.append($1) }
    case .choice(let options):
      append(text: "{\"option\":")
      append(quotedForJSON: options.first { $0.isCorrect }?.key ?? "")
      append(text: ",\"others\":")
      append(keys: options, right: false)
    }
    append(UInt8(ascii: "}"))
  }

  fileprivate mutating func append(_ accepted: Question.Accepted) {
    switch accepted {
    case .text(let text):
      append(text: "{\"text\":")
      append(quotedForJSON: text)
    case .number(let number):
      append(text: "{\"number\":")
      append(quotedForJSON: number.number)
      append(text: ",\"tolerance\":")
      append(quotedForJSON: number.margin)
      append(text: ",\"unit\":")
      append(quotedForJSON: number.unit)
    }
    append(UInt8(ascii: "}"))
  }
}
