import CMicroHTTPD
import Lifecycle
import Synchronization

/// What libmicrohttpd calls; `context` is the server's core, which outlives the daemon.
extension Daemon {
  /// The request line is read: the earliest sign of a request, and the only raw view of its target.
  ///
  /// What it returns is the request's state, given back to the other callbacks.
  static let onTarget:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?
    ) -> UnsafeMutableRawPointer? = { context, target, connection in
      guard let context, let target, let connection else { return nil }
      let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
      core.requestBegan()
      let exchange = ServerExchange(connection: connection, core: core, rawTarget: target)
      return Unmanaged.passRetained(exchange).toOpaque()
    }

  static let onAccess: MHD_AccessHandlerCallback = {
    _, _, _, method, version, bytes, count, state in
    guard let method, let version, let count, let pointer = state?.pointee else { return .NO }
    let exchange = Unmanaged<ServerExchange>.fromOpaque(pointer).takeUnretainedValue()
    return exchange.advance(method: method, version: version, bytes: bytes, count: count)
  }

  static let onCompleted: MHD_RequestCompletedCallback = { context, _, state, _ in
    guard let context, let state, let pointer = state.pointee else { return }
    state.pointee = nil
    let exchange = Unmanaged<ServerExchange>.fromOpaque(pointer).takeRetainedValue()
    let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
    exchange.peer?.allow(.begin, until: core.nextRequestDeadline)
    core.requestEnded()
  }

  static let onConnection: MHD_NotifyConnectionCallback = { context, connection, slot, event in
    guard let context, let connection, let slot else { return }
    let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
    if event == .CONNECTION_NOTIFY_STARTED {
      let peer = Peer(
        zk_mhd_client_address(connection), socket: zk_mhd_socket(connection),
        deadline: core.nextRequestDeadline)
      slot.pointee = Unmanaged.passRetained(peer).toOpaque()
      core.watch.insert(peer)
      core.acceptedConnections.add(1, ordering: .relaxed)
    } else if let pointer = slot.pointee {
      // Comes before the socket is closed (MHD_cleanup_connections in daemon.c).
      slot.pointee = nil
      core.watch.remove(Unmanaged<Peer>.fromOpaque(pointer).takeRetainedValue())
    }
  }

  /// Trouble of single connections is mostly their clients' making, so it is for debugging only.
  static let onLog: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = {
    context, line in
    guard let context, let line else { return }
    let core = Unmanaged<ServerCore>.fromOpaque(context).takeUnretainedValue()
    core.logger.debug("http.server.trouble", [LogField("text", String(cString: line))])
  }
}
