import HTTP
import Synchronization

/// What lies outside, as far as a test says: answers by URL, and a record of what was sent.
final class OutsideWorld: HTTPTransport {
  typealias Answer = Result<HTTPResponse, HTTPTransportError>

  private let state = Mutex(State())

  private struct State {
    var answers: [String: [Answer]] = [:]
    var requests: [HTTPRequest] = []
  }

  /// What was sent, oldest first.
  var requests: [HTTPRequest] { state.withLock(\.requests) }

  /// Has a URL give these answers in turn, the last one for ever.
  func answer(_ url: String, _ answers: Answer...) {
    state.withLock { $0.answers[url] = answers }
  }

  func send(_ request: HTTPRequest) async throws(HTTPTransportError) -> HTTPResponse {
    let answer = state.withLock { state -> Answer in
      state.requests.append(request)
      guard var answers = state.answers[request.url], let answer = answers.first else {
        return .failure(.notSent(reason: "no such host"))
      }
      if answers.count > 1 { answers.removeFirst() }
      state.answers[request.url] = answers
      return answer
    }
    return try answer.get()
  }
}
