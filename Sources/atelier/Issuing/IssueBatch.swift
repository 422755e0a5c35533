import ArgumentParser
import Certificates
import Courseware
import Tracker

/// The issue of documents to all who are entitled to them, or to some.
struct IssueBatch {
  private let run: IssueRun
  private let people: [String]
  private let kinds: [DocumentKind]

  /// - Parameters:
  ///   - run: what documents are issued from and with.
  ///   - people: the numbers of those who are asked for; none for everybody.
  ///   - kinds: the documents that are asked for; none for all.
  init(_ run: IssueRun, people: [String], kinds: [DocumentKind]) {
    (self.run, self.people, self.kinds) = (run, people, kinds)
  }

  /// Issues what is new, and makes what is missing.
  ///
  /// What is new is recorded all at once, before any file is written: whatever ends the command,
  /// what is recorded can be made again, and no file is without a record.
  ///
  /// - Parameter mail: whether drafts of mails are made.
  /// - Throws: the exit code 1 where something could not be done, with the reason said.
  func issue(mail: Bool) async throws {
    var diagnostics: [Diagnostic] = []
    let (plan, issued, files) = try record(&diagnostics)
    let batch = plan.standing(files)
    let isWhole = people.isEmpty && kinds.isEmpty
    let outcome = await run.make(batch.map(\.paper), isWhole: isWhole)
    diagnostics += outcome.diagnostics
    let changes = DocumentChanges(report: run.report, assembly: run.assembly)
    diagnostics += changes.all(plan, files).map(\.warning)
    let summary = IssueSummary(
      report: run.report,
      plan: plan,
      files: batch,
      issued: issued,
      made: outcome.made
    )
    Console.say(summary.text, in: run.language)
    guard !outcome.isStopped else { throw Console.stopped(diagnostics, in: run.language) }
    try run.deliver(
      batch,
      of: files,
      isWhole: isWhole,
      mail: mail,
      diagnostics
    )
  }

  /// Signs and records what is new.
  ///
  /// - Returns: who gets what, the serials of the new documents, and all documents there are.
  private func record(
    _ diagnostics: inout [Diagnostic]
  ) throws -> (IssuePlan, issued: Set<String>, [DocumentFile]) {
    do throws(Diagnostic) {
      let plan = IssuePlan(
        run.report,
        try run.register.documents(),
        people: try persons(),
        kinds: Set(kinds.isEmpty ? DocumentKind.allCases : kinds)
      )
      var signed: [SignedDocument] = []
      for entry in plan.entries {
        guard case .new = entry.outcome else { continue }
        do throws(Diagnostic) {
          signed.append(try run.sign(entry.right, of: entry.standing))
        } catch {
          diagnostics.append(error.concerning(entry))
        }
      }
      let contents = try run.printable(signed, &diagnostics).map(\.content)
      let records = try run.register.issue(contents, at: .now)
      let files = DocumentFile.all(records, language: run.language, diagnostics: &diagnostics)
      return (plan, Set(contents.map(\.serial)), files)
    } catch {
      throw Console.failure(error, in: run.language)
    }
  }

  /// The ids under which those count who are asked for; nil for everybody.
  private func persons() throws(Diagnostic) -> Set<String>? {
    guard !people.isEmpty else { return nil }
    var ids: Set<String> = []
    for id in people { ids.insert(try run.register.participant(id).id) }
    return ids
  }
}

extension Diagnostic {
  /// The same, said of a document that is not issued yet.
  fileprivate func concerning(_ entry: IssuePlan.Entry) -> Diagnostic {
    concerning(entry.standing.participant.listedNameAndNumber, entry.right.document)
  }
}
