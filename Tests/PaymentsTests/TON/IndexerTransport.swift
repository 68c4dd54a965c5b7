import HTTP
import Sandbox

/// Carries requests straight to a stand-in indexer.
struct IndexerTransport: HTTPTransport {
  let indexer: StandInIndexer
  /// Longer answers are refused.
  var mostBytes = Int.max

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    let path = request.url.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }
    let parts = path.split(separator: "?", maxSplits: 1)
    let query = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { field in
      let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: String(pair[0]), value: pair.count > 1 ? String(pair[1]) : "")
    }
    let incoming = IncomingRequest(
      method: request.method, path: String(parts[0]), query: query, headers: request.headers)
    switch indexer.reply(to: incoming) {
    case .now(let response):
      guard response.body.count <= min(request.maxResponseBytes, mostBytes) else {
        throw .responseTooLarge
      }
      return response
    case .later(let work), .slow(_, let work): return await work()
    case .reset: throw .interrupted(reason: "reset")
    }
  }
}

/// A clock on which nobody waits.
struct HastyClock: Clock {
  typealias Instant = ContinuousClock.Instant

  var now: Instant { ContinuousClock.now }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    await Task.yield()
  }
}

/// Answers every request with the same page.
struct PageTransport: HTTPTransport {
  let status: Int
  let page: String

  init(status: Int = 200, _ page: String) {
    self.status = status
    self.page = page
  }

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    .json(page, status: status)
  }
}
