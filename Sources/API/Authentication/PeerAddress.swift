import HTTP

/// Who is at the other end of a connection.
enum PeerAddress {
  /// The client's address: the peer's, or, when that is a proxy we trust, the last address that the
  /// proxy adds to `X-Forwarded-For`.
  static func client(of request: IncomingRequest, trustedProxies: Set<String>) -> String {
    guard trustedProxies.contains(request.peer),
      let last = request.headers.values(of: "X-Forwarded-For").last?.split(separator: ",").last
    else { return request.peer }
    let address = last.drop { $0 == " " }
    let isAddress =
      (2...45).contains(address.utf8.count)
      && address.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: false
        }
      }
    return isAddress ? String(address) : request.peer
  }

  /// What counts as one place: an IPv4 address, or the first 64 bits of an IPv6 one, within which a
  /// single machine changes its address as it likes.
  static func network(of address: String) -> String {
    let groups = address.split(separator: ":", omittingEmptySubsequences: false)
    guard groups.count > 2, !address.contains(".") else { return address }
    guard let gap = groups.firstIndex(of: "") else {
      return groups.prefix(4).joined(separator: ":") + "::/64"
    }
    let head = groups[..<gap].filter { !$0.isEmpty }
    let tail = groups[gap...].filter { !$0.isEmpty }
    let zeros = [Substring](repeating: "0", count: max(0, 8 - head.count - tail.count))
    return (head + zeros + tail).prefix(4).joined(separator: ":") + "::/64"
  }
}
