import CMicroHTTPD
import HTTP

/// The headers of a request, and whether they leave one way to find the end of its body.
///
/// libmicrohttpd 0.9.75 lets pass what a proxy in front may read differently (two lengths, a
/// length beside a transfer coding, an unknown coding); here it is refused (RFC 9112 §6.3, §11.2).
struct RequestHead {
  private(set) var headers = HTTPHeaders()
  /// From `Content-Length`; `nil` when there is none.
  private(set) var announcedBytes: Int?
  /// Whether the client waits for a `100 Continue` before it sends its body.
  private(set) var expectsContinue = false

  private var fields: [HTTPHeaders.Field] = []
  private var problem: String?
  private var hosts = 0
  private var isChunked = false

  init(_ connection: OpaquePointer) {
    fields.reserveCapacity(8)
    withUnsafeMutablePointer(to: &self) { head in
      _ = MHD_get_connection_values_n(connection, .HEADER_KIND, Self.onField, head)
    }
    headers = HTTPHeaders(fields)
    fields = []
    if announcedBytes != nil, isChunked {
      problem = "Content-Length beside Transfer-Encoding"
    }
    if hosts > 1 { problem = "several Host headers" }
  }

  /// Why the request must be refused, or `nil`.
  var refusal: HTTPRefusal? { problem.map { .malformed(reason: $0) } }

  private static let onField: MHD_KeyValueIteratorN = { context, _, key, keySize, value, size in
    guard let context, let key else { return .NO }
    let head = context.assumingMemoryBound(to: RequestHead.self)
    let value = UnsafeRawBufferPointer(start: value, count: value == nil ? 0 : size)
    head.pointee.add(name: UnsafeRawBufferPointer(start: key, count: keySize), value: value)
    return .YES
  }

  private mutating func add(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !name.isEmpty else {
      problem = "header name is not a token"
      return
    }
    let field = HTTPHeaders.Field(
      name: String(decoding: name, as: UTF8.self), value: String(decoding: value, as: UTF8.self))
    fields.append(field)
    // Only these lengths can be one of the names that matter.
    switch name.count {
    case 4 where field.name.equalsIgnoringASCIICase("Host"): hosts += 1
    case 6 where field.name.equalsIgnoringASCIICase("Expect"):
      expectsContinue = field.value.equalsIgnoringASCIICase("100-continue")
    case 14 where field.name.equalsIgnoringASCIICase("Content-Length"): addLength(field.value)
    case 17 where field.name.equalsIgnoringASCIICase("Transfer-Encoding"): addCoding(field.value)
    default: break
    }
  }

  private mutating func addLength(_ value: String) {
    guard announcedBytes == nil else {
      problem = "several Content-Length headers"
      return
    }
    let isNumber = value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    announcedBytes = isNumber ? Int(value) : nil
    if announcedBytes == nil { problem = "Content-Length is not a number" }
  }

  private mutating func addCoding(_ value: String) {
    if isChunked { problem = "several Transfer-Encoding headers" }
    isChunked = true
    guard !value.equalsIgnoringASCIICase("chunked") else { return }
    problem = "Transfer-Encoding is not chunked"
  }
}
