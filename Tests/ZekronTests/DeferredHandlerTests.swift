import HTTP
import Testing

@testable import Zekron

struct DeferredHandlerTests {
  private struct Teapot: HTTPHandler {
    func reply(to request: IncomingRequest) -> HTTPReply { .now(HTTPResponse(status: 418)) }
  }

  private func status(_ handler: DeferredHandler) -> Int? {
    let request = IncomingRequest(method: "GET", path: "/")
    guard case .now(let response) = handler.reply(to: request) else { return nil }
    return response.status
  }

  @Test func itAsksForPatienceUntilItBegins() {
    let handler = DeferredHandler()
    #expect(status(handler) == 503 && handler.current == nil)
    handler.begin(Teapot())
    #expect(status(handler) == 418 && handler.current is Teapot)
  }
}
