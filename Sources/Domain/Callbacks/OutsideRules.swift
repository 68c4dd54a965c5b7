/// Which of the URLs that clients give may be called.
///
/// Asked twice: of the URL, before anything is promised, and of the address that a connection is
/// about to be opened to, whatever its name resolves to by then.
package struct OutsideRules: Hashable, Sendable {
  /// Hosts of the operator's own, each as `host` or `host:port`, in lower case: they may be called
  /// by `http`, on any port and at any address.
  package let allowedHosts: Set<String>

  package init(allowedHosts: Set<String> = []) {
    self.allowedHosts = allowedHosts
  }

  /// Ports of other hosts: that of https, and those that no system service has.
  private static func isOffered(_ port: Int) -> Bool { port == 443 || port >= 1024 }

  /// Refuses a URL that must not be called.
  ///
  /// - Throws: `OutsideURLError.notSecure`, `.port` or `.notPublic`.
  package func check(_ url: OutsideURL) throws(OutsideURLError) {
    guard !isAllowed(host: url.host, port: url.port) else { return }
    guard url.isSecure else { throw .notSecure }
    guard Self.isOffered(url.port) else { throw .port }
    let isLocal = url.host == "localhost" || url.host.hasSuffix(".localhost")
    guard !isLocal, NetworkAddress(parsing: url.host)?.isPublic ?? true else { throw .notPublic }
  }

  /// Whether a connection for a URL may be opened to an address: 4 or 16 bytes, anything else is
  /// no address of the internet.
  package func allows(url: String, address: [UInt8]) -> Bool {
    if let address = NetworkAddress(bytes: address), address.isPublic { return true }
    guard !allowedHosts.isEmpty, let url = try? OutsideURL(parsing: url) else { return false }
    return isAllowed(host: url.host, port: url.port)
  }

  private func isAllowed(host: String, port: Int) -> Bool {
    let name = host.contains(":") ? "[\(host)]" : host
    return allowedHosts.contains(name) || allowedHosts.contains("\(name):\(port)")
  }
}
