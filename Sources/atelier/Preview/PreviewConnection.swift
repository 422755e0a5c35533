import FlyingSocks
import Foundation

/// A browser's connection, which serves one request after the other.
struct PreviewConnection: Sendable {
  let socket: AsyncSocket

  /// Reads requests and sends what is answered, until there are no more.
  ///
  /// - Throws: if the browser goes, or the task is cancelled.
  func serve(_ answer: (RequestHead?) -> PreviewResponse) async throws {
    defer { try? socket.close() }
    var received: [UInt8] = []
    while let head = try await readHead(&received) {
      let request = RequestHead(head)
      let response = answer(request)
      switch response.body {
      case .bytes(let bytes):
        // In one piece: the system would hold a second one back until the first has arrived.
        let body = request?.method == "HEAD" ? [] : bytes
        try await socket.write(Data(response.head + body))
      case .events(let events):
        try await socket.write(Data(response.head))
        return try await send(events)
      }
      if request?.isLast ?? true { return }
    }
  }

  /// The next request's head, without the empty line that ends it; nil if it is too long.
  private func readHead(_ received: inout [UInt8]) async throws -> [UInt8]? {
    while received.count < RequestHead.limit {
      if let end = received.firstRange(of: RequestHead.end) {
        let head = Array(received[..<end.lowerBound])
        received.removeSubrange(..<end.upperBound)
        return head
      }
      received += try await socket.read(atMost: 4096)
    }
    return nil
  }

  /// Sends events until they end, or until the browser goes.
  private func send(_ events: AsyncStream<[UInt8]>) async throws {
    try await withThrowingTaskGroup { tasks in
      tasks.addTask {
        // A browser has nothing more to say, so this ends, by an error, when it goes.
        while true { _ = try await socket.read(atMost: 4096) }
      }
      tasks.addTask {
        for await event in events { try await socket.write(Data(event)) }
      }
      try await tasks.next()
      tasks.cancelAll()
    }
  }
}
