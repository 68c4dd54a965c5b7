import CCurl
import HTTP

/// One libcurl easy handle with what it collects; used again and again on the loop's thread.
final class Transfer {
  /// Which options a handle is set up for; unchanged from request to request in most cases.
  struct Shape: Equatable {
    enum Sending { case nothing, head, copied, streamed }
    let sending: Sending
    let method: String

    /// Bodies up to libcurl's first packet (64 KiB) are handed over, larger ones are read.
    init(_ request: HTTPRequest) {
      method = request.method
      let body = request.body
      if body.segments.count > 1 || body.count > 64 << 10 {
        sending = .streamed
      } else if request.method == "HEAD" {
        sending = .head
      } else if body.isEmpty, ["GET", "DELETE", "OPTIONS"].contains(request.method) {
        sending = .nothing
      } else {
        sending = .copied
      }
    }
  }

  let handle: UnsafeMutableRawPointer
  private(set) var exchange: Exchange?
  private var shape: Shape?
  private var list: HeaderList?
  private var timeoutMilliseconds = 0

  private var upload: UploadCursor?
  private var head = ResponseHead()
  private var body: [UInt8] = []
  private var limitBytes = 0
  private var bodyBegan = false
  private var attempts = 0
  /// Why one of our callbacks stopped the transfer.
  private var stopReason: HTTPTransportError?
  /// Whether the rule stood against an address; another of the same name may do.
  private var wasRefused = false

  /// Told of every connection opened and closed; set with the options.
  weak var sockets: SocketWatch?
  /// Which addresses connections may be opened to; nil for all.
  var addressRule: AddressRule?

  init?() {
    guard let handle = curl_easy_init() else { return nil }
    self.handle = handle
  }

  deinit {
    curl_easy_cleanup(handle)
  }

  /// Sets the handle up for a request; `configure` sets, after a reset, what all have in common.
  ///
  /// Answers `false` when there is no memory.
  func prepare(
    _ exchange: Exchange, list: HeaderList, timeoutMilliseconds: Int, configure: (Transfer) -> Void
  ) -> Bool {
    let request = exchange.request
    let shape = Shape(request)
    if shape != self.shape {
      curl_easy_reset(handle)
      configure(self)
      apply(shape)
      self.shape = shape
      self.list = nil
      self.timeoutMilliseconds = 0
    }
    if self.list !== list {
      zk_curl_set_pointer(handle, CURLOPT_HTTPHEADER, list.list)
      self.list = list
    }
    if self.timeoutMilliseconds != timeoutMilliseconds {
      zk_curl_set_long(handle, CURLOPT_TIMEOUT_MS, timeoutMilliseconds)
      self.timeoutMilliseconds = timeoutMilliseconds
    }
    guard zk_curl_set_string(handle, CURLOPT_URL, request.url) == CURLE_OK,
      attach(request.body, shape)
    else { return false }
    self.exchange = exchange
    limitBytes = request.maxResponseBytes
    head.clear()
    body = []
    bodyBegan = false
    attempts = 0
    stopReason = nil
    wasRefused = false
    return true
  }

  /// Lets go of the request so that the handle can serve another.
  func clear() {
    exchange = nil
    upload = nil
    body = []
  }

  /// What the finished transfer amounts to.
  func outcome(_ code: CURLcode) -> Exchange.Outcome {
    if let stopReason { return .failure(stopReason) }
    if wasRefused, code == CURLE_COULDNT_CONNECT { return .failure(.addressRefused) }
    guard code == CURLE_OK else {
      return .failure(HTTPTransportError(code, sentBytes: sentBytes))
    }
    // libcurl takes a connection that ends amid the headers for the end of the headers.
    guard head.isComplete else {
      return .failure(.interrupted(reason: "answer ended amid its headers"))
    }
    var status = 0
    zk_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    let body = bodyBegan ? HTTPBody.bytes(self.body) : .empty
    return .success(HTTPResponse(status: status, headers: head.headers(), body: body))
  }

  /// Bytes of the request that left, over all attempts.
  private var sentBytes: Int {
    var count = 0
    zk_curl_get_long(handle, CURLINFO_REQUEST_SIZE, &count)
    return count
  }

  private func apply(_ shape: Shape) {
    let implied: String
    switch shape.sending {
    case .nothing:
      zk_curl_set_long(handle, CURLOPT_HTTPGET, 1)
      implied = "GET"
    case .head:
      zk_curl_set_long(handle, CURLOPT_NOBODY, 1)
      implied = "HEAD"
    case .copied:
      zk_curl_set_long(handle, CURLOPT_POST, 1)
      implied = "POST"
    case .streamed:
      zk_curl_set_long(handle, CURLOPT_POST, 1)
      zk_curl_set_long(handle, CURLOPT_UPLOAD_BUFFERSIZE, 256 << 10)
      implied = "POST"
    }
    if shape.method != implied { zk_curl_set_string(handle, CURLOPT_CUSTOMREQUEST, shape.method) }
  }

  private func attach(_ body: HTTPBody, _ shape: Shape) -> Bool {
    switch shape.sending {
    case .nothing, .head: return true
    case .copied:
      // libcurl keeps its own copy of these few bytes, so no pointer into an array outlives us.
      let bytes = body.segments.first ?? []
      zk_curl_set_off(handle, CURLOPT_POSTFIELDSIZE_LARGE, bytes.count)
      return bytes.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else {
          return zk_curl_set_string(handle, CURLOPT_COPYPOSTFIELDS, "") == CURLE_OK
        }
        return zk_curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, base) == CURLE_OK
      }
    case .streamed:
      upload = UploadCursor(body)
      return zk_curl_set_off(handle, CURLOPT_POSTFIELDSIZE_LARGE, body.count) == CURLE_OK
    }
  }

  // MARK: What libcurl calls

  /// A header line, or `false` to stop.
  func receive(headerLine line: UnsafeRawBufferPointer) -> Bool {
    // Lines after the body are trailers, which nobody here needs.
    guard !bodyBegan else { return true }
    guard head.add(line: line) else {
      stopReason = .interrupted(reason: "headers exceed \(ResponseHead.limitBytes) bytes")
      return false
    }
    return true
  }

  /// A piece of the body, or `false` to stop.
  func receive(bodyBytes bytes: UnsafeRawBufferPointer) -> Bool {
    if !bodyBegan {
      bodyBegan = true
      var announced = -1
      zk_curl_get_off(handle, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced)
      guard announced <= limitBytes else { return stop(.responseTooLarge) }
      if announced > bytes.count { body.reserveCapacity(announced) }
    }
    guard bytes.count <= limitBytes - body.count else { return stop(.responseTooLarge) }
    body.append(contentsOf: bytes)
    return true
  }

  /// The next bytes to send.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    upload?.read(into: buffer) ?? 0
  }

  func rewind(to position: Int) -> Bool {
    upload?.seek(to: position) ?? false
  }

  /// A socket for a connection to an address, or -1 for none.
  func open(_ address: UnsafePointer<curl_sockaddr>) -> Int32 {
    if let addressRule {
      guard let exchange, addressRule(exchange.request.url, address.addressBytes) else {
        wasRefused = true
        return -1
      }
    }
    return sockets?.open(address.pointee) ?? -1
  }

  /// A connection is ready for the request.
  ///
  /// The second time means that libcurl repeats a request because a kept connection died under
  /// it; what may have been acted upon is not repeated.
  func mayBegin() -> Bool {
    attempts += 1
    guard attempts > 1, let exchange, sentBytes > 0,
      !RequestRules.isSafe(method: exchange.request.method)
    else { return true }
    return stop(.interrupted(reason: "kept connection closed before an answer"))
  }

  private func stop(_ reason: HTTPTransportError) -> Bool {
    stopReason = reason
    return false
  }
}
