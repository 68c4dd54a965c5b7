import HTTP
import Synchronization
import TestSupport

/// Answers as a test says, and keeps what was asked.
final class ScriptedTransport: HTTPTransport {
  /// What happens to one request.
  enum Answer: Sendable {
    case response(HTTPResponse)
    case fault(HTTPTransportError)
    /// Answers only when the task is cancelled.
    case never
  }

  typealias Rule = @Sendable (HTTPRequest) -> Answer

  private let log = Mutex<[HTTPRequest]>([])
  private let rule: Rule

  /// Answers each request by a rule.
  init(_ rule: @escaping Rule) {
    self.rule = rule
  }

  /// Answers in order; the last answer is repeated.
  convenience init(_ answers: [Answer]) {
    let rest = Mutex(answers[...])
    self.init { _ in
      rest.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? .never }
    }
  }

  /// The requests so far.
  var seen: [HTTPRequest] { log.withLock { $0 } }

  /// `POST /v1/models`, of each request.
  var calls: [String] {
    seen.map { request in
      let path = request.url.split(separator: "/", maxSplits: 2).last ?? ""
      return request.method + " /" + path
    }
  }

  /// The JSON of a request's body.
  func json(_ index: Int) -> JSON? {
    seen.indices.contains(index) ? JSONParser.parse(seen[index].body.joined) : nil
  }

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    log.withLock { $0.append(request) }
    switch rule(request) {
    case .response(let response): return response
    case .fault(let error): throw error
    case .never:
      let gate = Gate()
      await withTaskCancellationHandler {
        await gate.wait()
      } onCancel: {
        gate.open()
      }
      throw .cancelled
    }
  }
}

extension ScriptedTransport.Answer {
  static func json(_ text: String, status: Int = 200, retryAfter: String? = nil) -> Self {
    var response = HTTPResponse.json(text, status: status)
    response.headers["Retry-After"] = retryAfter
    return .response(response)
  }

  static func file(_ bytes: [UInt8]) -> Self {
    .response(
      HTTPResponse(status: 200, headers: ["Content-Type": "image/png"], body: .bytes(bytes)))
  }

  static let page = Self.response(
    HTTPResponse(
      status: 502, headers: ["Content-Type": "text/html"],
      body: .text("<html><h1>502 Bad Gateway</h1>nginx</html>")))
}
