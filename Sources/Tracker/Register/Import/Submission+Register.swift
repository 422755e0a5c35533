import Foundation

extension Submission {
  /// The SHA-256 as the register keeps it.
  var key: Data { Data(sha256) }

  /// Whether it holds what somebody may vouch for.
  var isResults: Bool { content.format == .results }
}

extension Submission.Content {
  /// The format, by the name that the register keeps.
  var format: FileFormat {
    switch self {
    case .attendance: .attendance
    case .results: .results
    case .survey: .survey
    }
  }
}
