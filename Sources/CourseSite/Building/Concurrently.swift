import Dispatch
import Synchronization

/// Does a piece of work for each index on all cores, and gives the results in order.
func concurrently<Result: Sendable>(
  _ count: Int,
  _ work: @Sendable (Int) -> Result
) -> [Result] {
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: count) { index in
    let result = work(index)
    results.withLock { $0[index] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}
