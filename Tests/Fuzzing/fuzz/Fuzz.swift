import Foundation
import FuzzTargets

/// The target that the environment names.
private let target: FuzzTarget? = {
  let name = ProcessInfo.processInfo.environment["ATELIER_FUZZ_TARGET"]
  do {
    return try FuzzTarget.all().first { $0.name == name }
  } catch {
    fatalError("\(error)")
  }
}()

/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target else { fatalError("ATELIER_FUZZ_TARGET names no target") }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let faults = target.outcome(of: bytes).faults
  guard faults.isEmpty else { fatalError(faults.joined(separator: "\n")) }
  return 0
}
