import Certificates
import Courseware
import Tracker

/// Who is to get which document, and who does not and why.
struct IssuePlan {
  /// A document that the edition gives, and someone who takes part in it.
  struct Entry {
    let standing: Standing
    let right: Entitlement
    let outcome: Outcome
  }

  /// What becomes of it.
  enum Outcome {
    /// The person is entitled to it, and has none yet.
    case new

    /// The person has it.
    case held(RegisteredDocument)

    /// The person had it, and it was withdrawn: another is given to those only who are named.
    case withdrawn(RegisteredDocument.Withdrawal)

    /// The person is not entitled to it.
    case refused
  }

  /// By the names of people, then as the edition lists its documents.
  let entries: [Entry]

  /// Compares who is entitled to documents with what was issued.
  ///
  /// - Parameters:
  ///   - report: who is entitled.
  ///   - records: what was issued, in order.
  ///   - people: those who are asked for, by the ids under which they count; nil for everybody.
  ///   - kinds: the documents that are asked for.
  init(
    _ report: Report,
    _ records: [RegisteredDocument],
    people: Set<String>?,
    kinds: Set<DocumentKind>
  ) {
    let issued = Dictionary(grouping: records) { Key(person: $0.person, kind: $0.content.kind) }
    entries = report.standings.filter { people?.contains($0.participant.id) ?? true }
      .flatMap { standing in
        standing.entitlements.filter { kinds.contains($0.document) }.map { right in
          let own = issued[Key(person: standing.participant.id, kind: right.document)] ?? []
          let outcome: Outcome
          if let held = own.last(where: \.isStanding) {
            outcome = .held(held)
          } else if people == nil, let last = own.last?.withdrawal {
            outcome = .withdrawn(last)
          } else {
            outcome = right.isGranted ? .new : .refused
          }
          return Entry(standing: standing, right: right, outcome: outcome)
        }
      }
  }

  /// The documents that stand of those that were asked for, in the plan's order.
  func standing(_ files: [DocumentFile]) -> [DocumentFile] {
    let standing = Dictionary(
      files.filter(\.record.isStanding).map { file in
        (Key(person: file.record.person, kind: file.certificate.kind), file)
      }
    ) { $1 }
    return entries.compactMap {
      standing[Key(person: $0.standing.participant.id, kind: $0.right.document)]
    }
  }

  private struct Key: Hashable {
    let person: String
    let kind: DocumentKind
  }
}
