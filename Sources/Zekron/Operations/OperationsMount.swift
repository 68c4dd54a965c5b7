import API
import HTTP

/// Health and figures on the listener of another handler.
struct OperationsMount: HTTPHandler {
  let operations: any HTTPHandler
  let others: any HTTPHandler

  func reply(to request: IncomingRequest) -> HTTPReply {
    let isOurs = OperationsHandler.paths.contains(request.path)
    return (isOurs ? operations : others).reply(to: request)
  }
}
