import Foundation
import Testing

/// A command that is run again and again, each time with a failure at another of the system calls
/// by which it changes the disk: at all of them for a proof, else at some.
struct FaultSeries {
  enum Fault: String {
    case kill = "signal=KILL"
    case fullDisk = "error=ENOSPC"
  }

  /// Whether this is a proof, which may take long.
  static let isProof = ProcessInfo.processInfo.environment["ATELIER_PROOF"] == "1"

  private let fault: Fault
  private let arguments: [String]
  private let course: CourseOnDisk
  private let tracer: Tracer

  /// Whether it has another program print.
  ///
  /// What they say to each other goes through pipes, which no full disk stops.
  private let isPrinting: Bool

  /// Nil, with the reason printed, where system calls cannot be made to fail.
  init?(
    _ fault: Fault,
    of arguments: [String],
    in course: CourseOnDisk,
    isPrinting: Bool = false
  ) throws {
    guard let tracer = try Tracer() else { return nil }
    self.isPrinting = isPrinting
    (self.fault, self.arguments, self.course, self.tracer) = (fault, arguments, course, tracer)
  }

  /// Runs the command once for each failure.
  ///
  /// - Parameters:
  ///   - count: how many failures there are about, where it is no proof.
  ///   - proofCount: how many there are in a proof; nil for one at each call.
  ///   - prepare: puts the folder into the state from which the command starts.
  ///   - check: looks at what a failure has left.
  /// - Returns: how many failures there were.
  /// - Throws: what the preparation or the check throws, or what kept the command from running.
  @discardableResult func run(
    _ count: Int,
    inProof proofCount: Int? = nil,
    prepare: () throws -> Void,
    check: (Tracer.Outcome, Comment) throws -> Void
  ) throws -> Int {
    let points = try points(prepare)
    let wanted = Self.isProof ? proofCount ?? points.count : count
    let step = max(1, Double(points.count) / Double(wanted))
    var done = 0
    for start in stride(from: 0, to: Double(points.count), by: step) {
      for point in points[Int(start)..<min(Int(start + step), points.count)] {
        try prepare()
        let outcome = try tracer.run(arguments, in: course, injecting: point)
        guard hasMet(outcome) else { continue }
        done += 1
        try check(outcome, "\(point.call) \(point.moment ?? 0) of \(point.path ?? "its thread")")
        break
      }
    }
    if Self.isProof {
      print("\(fault), \(arguments): \(done) failures, of \(points.count) calls")
    }
    return done
  }

  /// Whether the failure met the command itself, and the disk only: threads take turns at the calls
  /// on paths that each run names otherwise, so another process may have been killed instead, or a
  /// pipe have been full, or a library or a page could not be opened, for which no disk is too full.
  private func hasMet(_ outcome: Tracer.Outcome) -> Bool {
    switch fault {
    case .kill: return outcome.result?.status != 0
    case .fullDisk:
      let failed = outcome.calls.filter(\.isInjected)
      let wasLoaded = outcome.result?.status != 127
      return !failed.isEmpty && failed.allSatisfy(\.isChange) && wasLoaded
        && !outcome.isInjectedElsewhere
    }
  }

  /// The calls of a run to which nothing is done; a call on a path that each run names otherwise is
  /// found by its number.
  private func points(_ prepare: () throws -> Void) throws -> [Tracer.Injection] {
    try prepare()
    let calls = try trace()
    try prepare()
    let steady = try Set(trace().flatMap(\.paths))
    try prepare()
    // It takes no room to open what is there when the command starts, or was opened before.
    var opened: Set<String> = []
    let isMeant = calls.map { call in
      guard fault == .fullDisk else { return call.isChange }
      guard call.needsRoom(in: course.folder) else { return false }
      if isPrinting, call.name == "write", !call.paths.contains(where: steady.contains) {
        return false
      }
      return !call.name.hasPrefix("open") || opened.insert(call.paths[0]).inserted
    }
    var counts: [String: Int] = [:]
    var known: Set<String> = []
    return zip(calls, isMeant).compactMap { call, isMeant in
      let paths = call.traceablePaths
      for path in paths { counts["\(call.thread) \(call.name) \(path)", default: 0] += 1 }
      let path = paths.last(where: steady.contains)
      let nth = path.flatMap { counts["\(call.thread) \(call.name) \($0)"] } ?? call.ordinal
      guard isMeant, known.insert("\(call.name) \(nth) \(path ?? "")").inserted else { return nil }
      return Tracer.Injection(call: call.name, effect: fault.rawValue, moment: nth, path: path)
    }
  }

  /// The calls of a run that succeeds.
  private func trace() throws -> [TracedCall] {
    let run = try tracer.run(arguments, in: course)
    #expect(run.result?.status == 0, "\(run.result?.errors ?? "killed")")
    return run.calls
  }
}
