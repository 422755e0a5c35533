import Courseware
import FlyingSocks
import Foundation

/// The server of the preview, which only this computer can reach.
///
/// It speaks as much HTTP as a browser needs to read files. Of FlyingFox only the sockets are used:
/// its server brings a client along, for which libcurl and thirty more libraries would be loaded
/// at each start of the command.
struct PreviewServer: Sendable {
  /// The port on which it listens.
  let port: UInt16

  private let socket: Socket

  /// Where browsers find it.
  var address: String { "http://127.0.0.1:\(port)/" }

  /// Begins to listen.
  ///
  /// - Parameter wanted: the port; 0 for any that is free.
  /// - Throws: a `Diagnostic` if the port cannot be had.
  init(port wanted: UInt16) throws(Diagnostic) {
    do {
      socket = try Socket(domain: AF_INET, type: .stream)
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: .inet(ip4: "127.0.0.1", port: wanted))
      try socket.listen()
      guard case .ip4(_, let port) = try socket.sockname() else {
        throw SocketError.unsupportedAddress
      }
      self.port = port
    } catch {
      throw .portRefused(wanted, error)
    }
  }

  /// Answers requests until the task is cancelled.
  ///
  /// - Throws: a `Diagnostic` if the system lets no more requests come.
  func run(_ answer: @escaping @Sendable (RequestHead?) -> PreviewResponse) async throws(Diagnostic)
  {
    defer { try? socket.close() }
    do {
      let pool = SocketPool.make()
      try await pool.prepare()
      let listener = try AsyncSocket(socket: socket, pool: pool)
      try await withThrowingDiscardingTaskGroup { tasks in
        tasks.addTask { try await pool.run() }
        for try await connection in listener.sockets {
          tasks.addTask { try? await PreviewConnection(socket: connection).serve(answer) }
        }
      }
    } catch {
      guard !Task.isCancelled else { return }
      throw .stopped(error)
    }
  }
}

extension Diagnostic {
  fileprivate static func stopped(_ error: any Error) -> Diagnostic {
    Diagnostic(
      Localized(
        fr: "l'aperçu s'est arrêté (\(error.localizedDescription))",
        en: "the preview has stopped (\(error.localizedDescription))"
      ),
      help: Localized(fr: "relancez-le", en: "start it again")
    )
  }

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
