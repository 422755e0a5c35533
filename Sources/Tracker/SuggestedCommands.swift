import Courseware

/// The commands that are named to the user, to be typed as they stand.
public struct SuggestedCommands: Hashable, Sendable {
  /// The options without which they would concern something else, each with a space before it.
  private let options: String

  /// Takes what was named to the command that suggests others; nil for what need not be named.
  ///
  /// - Parameters:
  ///   - course: the course's folder.
  ///   - workshop: the edition's file.
  ///   - register: the register.
  public init(course: String? = nil, workshop: String? = nil, register: String? = nil) {
    options = [("course", course), ("workshop", workshop), ("register", register)]
      .map { name, value in value.map { " --\(name) \($0.quotedForShell)" } ?? "" }.joined()
  }

  /// Merges a number into another.
  func merge(_ dropped: String, into kept: String) -> String {
    "atelier attendance merge \(kept.quotedForShell) \(dropped.quotedForShell)\(options)"
  }

  /// Says whose the results of a file are.
  func assign(_ file: String, to id: String) -> String {
    "atelier attendance assign \(file.quotedForShell) \(id)\(options)"
  }

  /// Corrects someone's details; which, is to be added.
  func correct(_ id: String) -> String { "atelier attendance correct \(id)\(options)" }

  /// Issues a document to all who may have it; the key is to be filled in.
  func issue(_ document: DocumentKind) -> String {
    "atelier certificates issue --document \(document.rawValue)\(options) --key …"
  }

  /// Replaces a document, told by the beginning of its serial; the reason is to be filled in.
  public func reissue(_ serial: String) -> String { certificate("reissue", serial) }

  /// Withdraws a document, told by the beginning of its serial; the reason is to be filled in.
  public func withdraw(_ serial: String) -> String { certificate("withdraw", serial) }

  /// Makes the list of withdrawn documents that the site publishes.
  public var publishWithdrawn: String { "atelier certificates publish-withdrawn\(options)" }

  private func certificate(_ command: String, _ serial: String) -> String {
    "atelier certificates \(command) \(serial)\(options) --reason …"
  }
}

extension Language {
  /// What stands in a command for the number that is to be typed.
  var placeholder: String {
    switch self {
    case .french: "NUMÉRO"
    case .english: "NUMBER"
    }
  }
}
