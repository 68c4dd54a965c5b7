/// Where a server listens.
package struct ListenAddress: Sendable, Equatable {
  /// A numeric IPv4 or IPv6 address, or a name such as `localhost`.
  ///
  /// `0.0.0.0` is every IPv4 address of the machine; `::` is every address of both kinds.
  package let host: String
  /// 0 lets the system choose; see `MicroHTTPDServer.boundPort`.
  package let port: UInt16

  package init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }
}
