import HTTP
import HTTPServer
import Lifecycle
import Testing

@Suite(.timeLimit(.minutes(1)))
struct MicroHTTPDServerMetricsTests {
  @Test func tellsHowBusyTheServerIs() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      $0.maxBodyBytes = 100_000
    } _: { server, address in
      let client = try await address.connect()
      await client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 50000\r\n\r\n")
      #expect(try await eventually { server.bodyBytesInFlight > 0 })
      #expect(
        MetricsText.write(server.families).split(separator: "\n").filter { !$0.hasPrefix("#") } == [
          "http_connections_open 1", "http_connections_accepted_total 1",
          "http_requests_in_flight 1", "http_body_bytes_in_flight 50000",
        ])
    }
  }
}
