import Foundation

/// What `atelier attendance export` gives, as its reader decodes it.
struct Export: Decodable {
  struct Source: Decodable {
    let act: String
    let file: String?
  }

  struct Details: Decodable {
    let id: String
    let given_name: String?
    let family_name: String
    let email: String?
    let organisation: String?
    let source: Source
  }

  struct Presence: Decodable {
    let participant: String
    let session: String
    let status: String
  }

  struct Assignment: Decodable {
    let participant: String
  }

  struct Results: Decodable {
    let sha256: String
    let assigned_to: [Assignment]
  }

  let ids: [String]
  let participants: [Details]
  let attendance: [Presence]
  let results: [Results]

  init(_ result: Executable.Result) throws {
    try self.init(Array(result.output.utf8))
  }

  init(_ json: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json))
  }
}
