import Glibc

/// A bound and listening socket; whoever holds the descriptor closes it.
struct ListeningSocket {
  let descriptor: Int32
  let port: UInt16

  init(_ address: ListenAddress) throws(HTTPServerError) {
    var hints = addrinfo()
    hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(address.host, String(address.port), &hints, &found) == 0, let found else {
      throw .unknownHost(address.host)
    }
    defer { freeaddrinfo(found) }
    let info = found.pointee
    let descriptor = socket(info.ai_family, info.ai_socktype | Self.flags, info.ai_protocol)
    guard descriptor >= 0 else { throw .cannotListen(code: errno) }
    Self.set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
    // `::` serves IPv4 as well, whatever the system's default is.
    if info.ai_family == AF_INET6 { Self.set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0) }
    guard bind(descriptor, info.ai_addr, info.ai_addrlen) == 0,
      listen(descriptor, SOMAXCONN) == 0, let port = Self.port(of: descriptor)
    else {
      let code = errno
      close(descriptor)
      throw code == EADDRINUSE
        ? HTTPServerError.addressInUse(port: address.port)
        : HTTPServerError.cannotListen(code: code)
    }
    self.descriptor = descriptor
    self.port = port
  }

  private static let flags = Int32(SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)

  private static func set(_ socket: Int32, _ level: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func port(of socket: Int32) -> UInt16? {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &size) }
    }
    // The port stands at the same place in the addresses of both kinds.
    return code == 0 ? UInt16(bigEndian: address.sin6_port) : nil
  }
}
