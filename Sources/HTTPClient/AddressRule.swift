import CCurl
import Glibc

/// Whether a request to a URL may open a connection to an IP address: 4 bytes for IPv4, 16 for
/// IPv6, none for anything else.
///
/// Called on the transport's thread: it must decide at once.
package typealias AddressRule = @Sendable (_ url: String, _ address: [UInt8]) -> Bool

extension UnsafePointer<curl_sockaddr> {
  /// The address alone, without its port; empty for another family than IPv4 and IPv6.
  ///
  /// Read through the pointer: libcurl's own structure is longer than the one it declares, for an
  /// IPv6 address to fit.
  var addressBytes: [UInt8] {
    guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return [] }
    let bytes = UnsafeRawPointer(self) + start
    switch pointee.family {
    case AF_INET where pointee.addrlen >= MemoryLayout<sockaddr_in>.size:
      return Array(UnsafeRawBufferPointer(start: bytes + 4, count: 4))
    case AF_INET6 where pointee.addrlen >= MemoryLayout<sockaddr_in6>.size:
      return Array(UnsafeRawBufferPointer(start: bytes + 8, count: 16))
    default: return []
    }
  }
}
