import Foundation

/// The seconds for which a thread has computed, whatever else the machine does meanwhile.
enum ThreadTime {
  /// Does something, and gives its time besides what it gives.
  static func of<Value>(_ work: () throws -> Value) rethrows -> (seconds: Double, value: Value) {
    let start = now
    let value = try work()
    return (now - start, value)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
