import Dispatch
import Glibc

/// Keeps some connections busy: on each, the next request is sent when the last is answered.
///
/// One thread, which hardly allocates, so that the server is what is measured.
struct LoadClient: Sendable {
  let port: UInt16
  let connections: Int

  /// What was measured.
  struct Report: Sendable {
    let seconds: Double
    /// From the first byte sent to the last byte heard, of each request.
    let latencies: Percentiles
    /// Answers by status; 0 counts connections that broke.
    let statuses: [Int: Int]

    var perSecond: Double { Double(statuses.values.reduce(0, +)) / seconds }
  }

  /// Sends `count` requests made by `request` from their number.
  func run(_ count: Int, request: @escaping @Sendable (Int) -> [UInt8]) async throws -> Report {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "load-client").async {
        continuation.resume(with: Result { try drive(count, request) })
      }
    }
  }

  private func drive(_ count: Int, _ request: (Int) -> [UInt8]) throws -> Report {
    var lines = try (0..<connections).map { _ in try LoadConnection(port: port) }
    var watched = lines.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { buffer.deallocate() }
    var statuses: [Int: Int] = [:]
    var latencies: [Double] = []
    latencies.reserveCapacity(count)
    var next = 0
    var busy = 0
    func ask(_ index: Int) throws {
      guard next < count else { return }
      guard lines[index].say(request(next)) else { throw BenchError.cannotConnect(errno: errno) }
      next += 1
      busy += 1
    }
    let begun = Milliseconds.monotonic
    for index in lines.indices { try ask(index) }
    while busy > 0 {
      guard poll(&watched, nfds_t(watched.count), 20_000) > 0 else {
        throw BenchError.silent(answered: latencies.count, of: count)
      }
      for index in watched.indices where watched[index].revents != 0 {
        switch lines[index].hear(buffer) {
        case .waiting: continue
        case .answered(let status):
          statuses[status, default: 0] += 1
          latencies.append(Milliseconds.monotonic - lines[index].sentAt)
        case .broken:
          statuses[0, default: 0] += 1
          lines[index] = try LoadConnection(port: port)
          watched[index].fd = lines[index].socket
        }
        busy -= 1
        try ask(index)
      }
    }
    return Report(
      seconds: (Milliseconds.monotonic - begun) / 1000,
      latencies: Percentiles(milliseconds: latencies), statuses: statuses)
  }
}
