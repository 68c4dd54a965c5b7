import HTTP
import HTTPClient

/// What the wire alone allows: the same sendMessage calls to a stand-in, without any bot, database
/// or order, from a client in this process.
enum BareCalls {
  private static let connections = 48

  /// Calls per second.
  static func measure(url: String, chats: Int, calls: Int) async throws -> Double {
    let transport = CurlTransport(maxConnections: connections, userAgent: "zekron-bench")
    let begun = Milliseconds.monotonic
    try await withThrowingTaskGroup(of: Void.self) { group in
      for connection in 0..<connections {
        group.addTask {
          for index in stride(from: connection, to: calls, by: connections) {
            let body = #"{"chat_id":\#(index % chats + 1),"text":"💳 $1000.00 to spend"}"#
            _ = try await transport.send(
              HTTPRequest(
                method: "POST", url: url, headers: ["Content-Type": "application/json"],
                body: .text(body)))
          }
        }
      }
      try await group.waitForAll()
    }
    let seconds = (Milliseconds.monotonic - begun) / 1000
    await transport.shutdown()
    return Double(calls) / seconds
  }
}
