/// A reader of what others have made, given any bytes at all.
///
/// libFuzzer and `SeedTests` give bytes to the same targets.
public struct FuzzTarget: Sendable {
  /// What `make proof` calls it.
  public let name: String

  private let reader: @Sendable ([UInt8]) -> Outcome

  /// Names a reader.
  init(_ name: String, reader: @escaping @Sendable ([UInt8]) -> Outcome) {
    self.name = name
    self.reader = reader
  }

  /// Makes all targets ready.
  ///
  /// - Throws: what this repository's own files met.
  public static func all() throws -> [FuzzTarget] {
    let submissions = try SubmissionReader()
    return [
      try module(), course, workshop, glossary, .submission("attendance", submissions),
      .submission("results", submissions), .submission("survey", submissions),
      try mail(), try roster(),
      try token(), try claims(), withdrawn,
    ]
  }

  /// Has some bytes read.
  public func outcome(of bytes: [UInt8]) -> Outcome {
    var outcome = reader(bytes)
    outcome.checkDiagnostics(about: bytes)
    return outcome
  }
}
