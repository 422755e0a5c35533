import Courseware
import Foundation
import GRDB

/// All that a register holds on one person, as JSON that people can read too.
struct PersonExport: Encodable {
  /// What told a fact.
  struct Source: Encodable {
    let act: String
    let at: String
    let file: String?
  }

  struct Details: Encodable {
    let id: String
    let title: String?
    let givenName: String?
    let familyName: String
    let email: String?
    let organisation: String?
    let practice: String?
    let rpps: String?
    let updatedAt: String?
    let source: Source
  }

  struct Presence: Encodable {
    let participant: String
    let session: String
    let status: String
    let arrived: String?
    let left: String?
    let evidence: String?
    let recordedBy: String?
    let recordedAt: String
    let source: Source
  }

  struct Answer: Encodable {
    let first: [String]
    let given: [String]
    let tries: Int
    let at: String
  }

  struct Attempt: Encodable {
    let assessment: String
    let learner: String
    let attempt: Int
    let drawn: [String]
    let answers: [String: [String]]
    let startedAt: String
    let finishedAt: String?
  }

  struct ResultsFile: Encodable {
    let participant: String?
    let learner: String
    let build: String
    let savedAt: String
    let answers: [String: Answer]
    let attempts: [Attempt]
    let supervisedBy: [String]
    let assignedTo: [Assignment]
    let sha256: String
    let source: Source
  }

  struct Assignment: Encodable {
    let participant: String
    let at: String
  }

  struct Merge: Encodable {
    let kept: String
    let dropped: String
    let at: String
  }

  struct Document: Encodable {
    let participant: String
    let serial: String
    let kind: String
    let token: String
    let particulars: JSONValue
    let withdrawal: Withdrawal?
    let source: Source
  }

  struct Withdrawal: Encodable {
    let date: String
    let reason: String?
    let replacedBy: String?
  }

  let format = "atelier-person"
  let version = 1
  let workshop: String
  let course: String
  let ids: [String]
  let participants: [Details]
  let attendance: [Presence]
  let results: [ResultsFile]
  let merges: [Merge]
  let documents: [Document]

  private enum CodingKeys: CodingKey {
    case format, version, workshop, course, ids, participants, attendance, results, merges,
      documents
  }

  /// The text, keys sorted, a line for each value.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}
