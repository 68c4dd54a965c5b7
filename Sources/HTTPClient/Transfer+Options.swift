import CCurl
import Glibc

extension Transfer {
  /// Sets the options that are the same for every request.
  ///
  /// `sockets` is told of every connection opened and closed, and must outlive them.
  func configure(_ configuration: LoopConfiguration, sockets: SocketWatch) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    zk_curl_set_pointer(handle, CURLOPT_PRIVATE, context)
    zk_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    zk_curl_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1)
    zk_curl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
    zk_curl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
    zk_curl_set_string(handle, CURLOPT_PROXY, configuration.proxy)
    zk_curl_set_string(handle, CURLOPT_USERAGENT, configuration.userAgent)
    zk_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, 10_000)
    zk_curl_set_long(handle, CURLOPT_TCP_NODELAY, 1)
    zk_curl_set_long(handle, CURLOPT_TCP_KEEPALIVE, 1)
    zk_curl_set_long(handle, CURLOPT_TCP_KEEPIDLE, 30)
    zk_curl_set_long(handle, CURLOPT_TCP_KEEPINTVL, 30)
    // Servers close idle connections after a minute or so; not to race with that.
    zk_curl_set_long(handle, CURLOPT_MAXAGE_CONN, 45)
    zk_curl_set_long(handle, CURLOPT_BUFFERSIZE, 64 << 10)
    zk_curl_set_data_callback(handle, CURLOPT_WRITEFUNCTION, Self.onBody)
    zk_curl_set_pointer(handle, CURLOPT_WRITEDATA, context)
    zk_curl_set_data_callback(handle, CURLOPT_HEADERFUNCTION, Self.onHeader)
    zk_curl_set_pointer(handle, CURLOPT_HEADERDATA, context)
    zk_curl_set_data_callback(handle, CURLOPT_READFUNCTION, Self.onRead)
    zk_curl_set_pointer(handle, CURLOPT_READDATA, context)
    zk_curl_set_seek_callback(handle, CURLOPT_SEEKFUNCTION, Self.onSeek)
    zk_curl_set_pointer(handle, CURLOPT_SEEKDATA, context)
    zk_curl_set_prereq_callback(handle, Self.onBegin, context)
    self.sockets = sockets
    addressRule = configuration.addressRule
    if addressRule != nil {
      // A kept connection is opened by no callback, and strangers' servers need none.
      zk_curl_set_long(handle, CURLOPT_FRESH_CONNECT, 1)
      zk_curl_set_long(handle, CURLOPT_FORBID_REUSE, 1)
      zk_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, 5_000)
    }
    zk_curl_set_socket_callbacks(
      handle, Self.onOpen, context, Self.onClose, Unmanaged.passUnretained(sockets).toOpaque())
  }

  /// The transfer a handle belongs to.
  static func of(_ handle: UnsafeMutableRawPointer) -> Transfer? {
    var context: UnsafeMutableRawPointer?
    zk_curl_get_pointer(handle, CURLINFO_PRIVATE, &context)
    return context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func of(context: UnsafeMutableRawPointer) -> Transfer {
    Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
  }

  private static let onBody: zk_curl_data_callback = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let all = UnsafeRawBufferPointer(start: bytes, count: size * count)
    // Anything but the full count stops the transfer, so an empty piece passes as taken.
    return of(context: context).receive(bodyBytes: all) ? all.count : Int(CURL_WRITEFUNC_ERROR)
  }

  private static let onHeader: zk_curl_data_callback = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    return of(context: context).receive(headerLine: line) ? line.count : Int(CURL_WRITEFUNC_ERROR)
  }

  private static let onRead: zk_curl_data_callback = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    return of(context: context).read(
      into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
  }

  private static let onSeek: zk_curl_seek_callback = { context, position, origin in
    guard let context, origin == SEEK_SET else { return CURL_SEEKFUNC_FAIL }
    return of(context: context).rewind(to: position) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
  }

  private static let onBegin: curl_prereq_callback = { context, _, _, _, _ in
    guard let context else { return CURL_PREREQFUNC_ABORT }
    return of(context: context).mayBegin() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
  }

  private static let onOpen: curl_opensocket_callback = { context, _, address in
    guard let context, let address else { return -1 }
    return of(context: context).open(UnsafePointer(address))
  }

  private static let onClose: curl_closesocket_callback = { context, socket in
    guard let context else { return -1 }
    return Unmanaged<SocketWatch>.fromOpaque(context).takeUnretainedValue().close(socket)
  }
}
