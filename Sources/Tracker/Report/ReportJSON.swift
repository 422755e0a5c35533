import Courseware
import Foundation

/// The report for other programs, as `Templates/schemas/atelier-report.schema.json` says.
public struct ReportJSON: Sendable {
  private let report: Report

  /// Makes JSON of a report.
  public init(_ report: Report) {
    self.report = report
  }

  /// The text, with a line feed at its end.
  public var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    // What is encoded holds nothing that JSON does not have.
    guard let data = try? encoder.encode(ReportDocument(report)) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
