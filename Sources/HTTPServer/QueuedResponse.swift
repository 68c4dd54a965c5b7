import CMicroHTTPD
import HTTP

/// Answers in libmicrohttpd's form.
enum QueuedResponse {
  /// Bodies up to this are copied at once; larger ones are read as the socket takes them.
  static let copiedBytes = 64 << 10
  private static let blockBytes = 256 << 10

  /// - Parameters:
  ///   - response: The answer.
  ///   - connection: Where it goes.
  ///   - share: Held as long as libmicrohttpd reads the body.
  /// - Returns: `false` when the status or a header cannot be sent; nothing is queued then.
  static func queue(
    _ response: HTTPResponse, on connection: OpaquePointer, holding share: AnswerShare? = nil
  ) -> Bool {
    guard (200...599).contains(response.status) else { return false }
    let isChunked = response.headers["Transfer-Encoding"]?.equalsIgnoringASCIICase("chunked")
    guard let queued = create(response.body, isChunked: isChunked == true, share) else {
      return false
    }
    defer { MHD_destroy_response(queued) }
    for field in response.headers.fields where !isFraming(field.name) {
      guard MHD_add_response_header(queued, field.name, field.value) == .YES else {
        return false
      }
    }
    return MHD_queue_response(connection, UInt32(response.status), queued) == .YES
  }

  private static func isFraming(_ name: String) -> Bool {
    switch name.utf8.count {
    case 14: name.equalsIgnoringASCIICase("Content-Length")
    case 17: name.equalsIgnoringASCIICase("Transfer-Encoding")
    default: false
    }
  }

  private static func create(
    _ body: HTTPBody, isChunked: Bool, _ share: AnswerShare?
  ) -> OpaquePointer? {
    let count = body.count
    guard count > copiedBytes || isChunked else {
      var bytes = body.segments.count == 1 ? body.segments[0] : body.joined
      return bytes.withUnsafeMutableBytes { bytes in
        MHD_create_response_from_buffer(bytes.count, bytes.baseAddress, .RESPMEM_MUST_COPY)
      }
    }
    let reader = Unmanaged.passRetained(BodyReader(body, holding: share)).toOpaque()
    // A body of unknown size is sent in chunks; this is all it takes to ask for them.
    return MHD_create_response_from_callback(
      isChunked ? UInt64.max : UInt64(count), blockBytes, onRead, reader, onRelease)
  }

  private static let onRead: MHD_ContentReaderCallback = { context, position, buffer, capacity in
    guard let context, let buffer else { return -1 }
    let reader = Unmanaged<BodyReader>.fromOpaque(context).takeUnretainedValue()
    let count = reader.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: capacity))
    // -1 is MHD_CONTENT_READER_END_OF_STREAM, a macro with a cast.
    return count > 0 ? count : -1
  }

  private static let onRelease: MHD_ContentReaderFreeCallback = { context in
    guard let context else { return }
    Unmanaged<BodyReader>.fromOpaque(context).release()
  }
}

/// A reading position in an outgoing body; libmicrohttpd reads each body once, in order.
final class BodyReader {
  private let segments: [[UInt8]]
  private let share: AnswerShare?
  private var segment = 0
  private var offset = 0

  init(_ body: HTTPBody, holding share: AnswerShare? = nil) {
    segments = body.segments
    self.share = share
  }

  /// Copies the next bytes; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    while segment < segments.count {
      let count = segments[segment].withUnsafeBytes { bytes in
        let piece = bytes[offset...].prefix(buffer.count)
        buffer.copyBytes(from: piece)
        return piece.count
      }
      offset += count
      if count > 0 { return count }
      segment += 1
      offset = 0
    }
    return 0
  }
}
