import HTTP
import HTTPServer

/// A port that nobody listens on at the moment.
enum FreePort {
  static func find() throws -> UInt16 {
    let server = MicroHTTPDServer(
      handler: Nobody(), listen: ListenAddress(host: "127.0.0.1", port: 0))
    try server.start()
    return server.boundPort ?? 0
  }

  private struct Nobody: HTTPHandler {
    func reply(to request: IncomingRequest) -> HTTPReply { .now(HTTPResponse(status: 404)) }
  }
}
