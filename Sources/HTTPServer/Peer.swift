import CMicroHTTPD
import Glibc

/// What the server remembers of one connection.
final class Peer {
  /// Numeric address without port; IPv4 clients of an IPv6 socket appear as IPv4.
  let address: String

  init(_ address: UnsafePointer<sockaddr>?) {
    self.address = address.flatMap(Self.text) ?? "unknown"
  }

  private static func text(_ address: UnsafePointer<sockaddr>) -> String? {
    let isIPv6 = address.pointee.sa_family == UInt16(AF_INET6)
    let size = isIPv6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    guard
      getnameinfo(
        address, socklen_t(size), &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0
    else { return nil }
    let text = buffer.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) }
    }
    guard let text, text.hasPrefix("::ffff:"), text.contains(".") else { return text }
    return String(text.dropFirst(7))
  }
}
