import HTTP
import Synchronization

/// Answers requests from a list, in order; keeps what was asked.
final class ScriptedTransport: HTTPTransport {
  private let state:
    Mutex<(answers: [Result<HTTPResponse, HTTPTransportError>], seen: [HTTPRequest])>

  init(_ answers: Result<HTTPResponse, HTTPTransportError>...) {
    state = Mutex((answers, []))
  }

  convenience init(status: Int = 200, _ json: String) {
    self.init(.success(.json(json, status: status)))
  }

  var requests: [HTTPRequest] { state.withLock(\.seen) }

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    let answer = state.withLock { state in
      state.seen.append(request)
      return state.answers.isEmpty
        ? .failure(.notSent(reason: "end of script")) : state.answers.removeFirst()
    }
    return try answer.get()
  }
}
