import Courseware
import FlyingFox
import FlyingSocks
import Foundation

/// The server of the preview, which only this computer can reach.
struct PreviewServer: Sendable {
  /// The port on which it listens.
  let port: UInt16

  private let server: HTTPServer
  private let running: Task<Void, any Error>

  /// Where browsers find it.
  var address: String { "http://127.0.0.1:\(port)/" }

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - wanted: the port; 0 for any that is free.
  ///   - handler: makes what answers, given the port.
  /// - Throws: a `Diagnostic` if the port cannot be had.
  init(port wanted: UInt16, handler: (UInt16) -> PreviewHandler) async throws(Diagnostic) {
    do {
      let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: wanted)
      let server = HTTPServer(address: address, logger: .disabled)
      let running = Task { try await server.run() }
      let listening = Task { try await server.waitUntilListening(timeout: 60) }
      // Whichever comes first ends the other: to listen, or not to be able to.
      let failing = Task {
        defer { listening.cancel() }
        try await running.value
      }
      guard (try? await listening.value) != nil,
        case .ip4(_, let port) = await server.listeningAddress
      else {
        try await failing.value
        throw SocketError.disconnected
      }
      (self.server, self.running, self.port) = (server, running, port)
      await server.appendRoute("*", to: handler(port))
    } catch {
      throw .portRefused(wanted, error)
    }
  }

  /// Waits until the server ends, which it does not by itself.
  func ended() async { _ = await running.result }

  /// Ends the server and the connections.
  func stop() async {
    await server.stop()
    _ = await running.result
  }
}

extension Diagnostic {
  fileprivate static func portRefused(_ port: UInt16, _ error: any Error) -> Diagnostic {
    let other = port == .max ? port - 1 : port + 1
    let help = Localized(
      fr: "essayez-en un autre : --port \(other), ou --port 0 pour en prendre un qui est libre",
      en: "try another one: --port \(other), or --port 0 to take one that is free"
    )
    switch error {
    case SocketError.failed(_, EADDRINUSE, _):
      return Diagnostic(
        Localized(
          fr: "le port \(port) est déjà pris par un autre programme",
          en: "port \(port) is already taken by another program"
        ),
        help: help
      )
    case SocketError.failed(_, _, let reason):
      return Diagnostic(
        Localized(
          fr: "le système refuse le port \(port) (\(reason))",
          en: "the system refuses port \(port) (\(reason))"
        ),
        help: help
      )
    default:
      return Diagnostic(
        Localized(fr: "l'aperçu ne peut pas démarrer", en: "the preview cannot start"),
        help: help
      )
    }
  }
}
