import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct DaemonTests {
  private static let request = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

  @Test func drainFinishesWhatIsUnderWayAndRefusesTheRest() async throws {
    let entered = Gate()
    let release = Gate()
    let wasCancelled = Mutex(false)
    try await withServer { request in
      guard request.path == "/slow" else { return .now(HTTPResponse(status: 200)) }
      return .later {
        entered.open()
        await release.wait()
        wasCancelled.withLock { $0 = Task.isCancelled }
        return HTTPResponse(status: 200, body: .text("finished"))
      }
    } _: { server, address in
      let kept = try await address.connect()
      await kept.send(Self.request)
      #expect(await kept.answer().hasPrefix("HTTP/1.1 200 "))
      let slow = try await address.connect()
      await slow.send("GET /slow HTTP/1.1\r\nHost: h\r\n\r\n")
      await entered.wait()

      async let drained: Void = server.drain()
      // Requests on the kept connection are answered until the drain has begun.
      var answer = ""
      repeat {
        await kept.send(Self.request)
        answer = await kept.answer()
      } while answer.hasPrefix("HTTP/1.1 200 ")
      #expect(answer.hasPrefix("HTTP/1.1 503 "))
      #expect(answer.contains("Connection: close\r\n"))
      await #expect(throws: RawClient.NotConnected.self) { _ = try await address.connect() }

      release.open()
      #expect(await slow.answer().hasSuffix("finished"))
      await drained
    }
    #expect(wasCancelled.withLock { $0 } == false)
  }

  @Test func cancelledRunTellsWhoIsUnderWayAndWaits() async throws {
    let entered = Gate()
    let slow = Mutex<RawClient?>(nil)
    try await withServer { _ in
      .later {
        entered.open()
        // Returns when cancelled; far longer than the test may take.
        try? await Task.sleep(for: .seconds(600))
        return HTTPResponse(status: 200, body: .text("cancelled: \(Task.isCancelled)"))
      }
    } _: { _, address in
      let client = try await address.connect()
      await client.send(Self.request)
      await entered.wait()
      slow.withLock { $0 = client }
    }
    let client = try #require(slow.withLock { $0 })
    #expect(await client.answer().hasSuffix("cancelled: true"))
  }

  @Test func whoDoesNotAnswerInTimeIsAnsweredFor() async throws {
    let entered = Gate()
    let release = Gate()
    var configuration = HTTPServerConfiguration()
    configuration.drainDeadline = .milliseconds(20)
    let server = MicroHTTPDServer(
      handler: Responder { _ in
        .later {
          entered.open()
          await release.wait()
          return HTTPResponse(status: 200)
        }
      }, listen: ListenAddress(host: "127.0.0.1", port: 0), configuration: configuration)
    try server.start()
    let address = Address(host: "127.0.0.1", port: try #require(server.boundPort))
    let client = try await address.connect()
    await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      await client.send(Self.request)
      await entered.wait()
      await server.drain()
      group.cancelAll()
      #expect(await client.readToEnd().hasPrefix("HTTP/1.1 503 "))
      // Only now does the handler come back, with an answer nobody wants any more.
      release.open()
    }
    #expect(server.boundPort == nil)
  }
}
