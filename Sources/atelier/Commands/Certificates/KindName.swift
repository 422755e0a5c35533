import ArgumentParser
import Courseware

/// A kind of document as an argument.
struct KindName: ExpressibleByArgument {
  let kind: DocumentKind

  init?(argument: String) {
    guard let kind = DocumentKind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { DocumentKind.allCases.map(\.rawValue) }
}
