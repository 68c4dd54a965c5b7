import Glibc
import HTTP
import HTTPServer
import Synchronization
import Testing

/// What clients do to a server by malice, by mistake or by losing their line.
@Suite(.timeLimit(.minutes(1)))
struct HostileClientTests {
  private static let plain = "GET / HTTP/1.1\r\nHost: h\r\n\r\n"

  private static func post(_ count: Int, _ more: String = "") -> String {
    "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(count)\r\n\(more)\r\n"
  }

  @Test func largeBodiesShareTheMemoryAndSmallOnesPass() async throws {
    try await withServer { request in
      .now(HTTPResponse(status: 200, body: .text("\(request.body.count)")))
    } configure: {
      $0.maxBodyBytes = 100_000
      $0.maxBodyBytesInFlight = 150_000
    } _: { server, address in
      let first = try await address.connect()
      await first.send(Self.post(100_000))
      await first.send([UInt8](repeating: 1, count: 50_000))
      #expect(try await eventually { server.bodyBytesInFlight == 100_000 })

      let refused = try await address.talk(Self.post(100_000, "Expect: 100-continue\r\n"))
      #expect(refused.hasPrefix("HTTP/1.1 503 "))
      #expect(refused.contains("Retry-After: 2\r\n"))
      #expect(refused.contains("Connection: close\r\n"))
      let chunked = try await address.connect()
      await chunked.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
      await chunked.send("f000\r\n" + String(repeating: "z", count: 0xF000) + "\r\n0\r\n\r\n")
      #expect(await chunked.readToEnd().hasPrefix("HTTP/1.1 503 "))
      let small = try await address.connect()
      await small.send(Self.post(10_000) + String(repeating: "s", count: 10_000))
      #expect(await small.answer().hasSuffix("\r\n\r\n10000"))
      #expect(server.bodyBytesInFlight == 100_000)

      await first.send([UInt8](repeating: 1, count: 50_000))
      #expect(await first.answer().hasSuffix("\r\n\r\n100000"))
      #expect(try await eventually { server.bodyBytesInFlight == 0 })
      await small.send(Self.post(100_000) + String(repeating: "s", count: 100_000))
      #expect(await small.answer().hasSuffix("\r\n\r\n100000"))
    }
  }

  @Test func whoSendsAllBeforeReadingStillGetsTheRefusal() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      $0.maxBodyBytes = 10
    } _: { server, address in
      let bytes = [UInt8](repeating: 1, count: 20 << 20)
      for head in [
        Self.post(bytes.count),
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1400000\r\n",
      ] {
        let client = try await address.connect()
        await client.send(head)
        await client.send(bytes)
        #expect(await client.readToEnd().hasSuffix("The body is larger than 10 bytes."))
      }
      #expect(server.bodyBytesInFlight == 0)
    }
  }

  @Test func expectationIsAnsweredOnlyWhenTheBodyIsWanted() async throws {
    try await withServer { request in
      .now(HTTPResponse(status: 200, body: .bytes(request.body)))
    } configure: {
      $0.maxBodyBytes = 4
    } _: { _, address in
      let wanted = try await address.connect()
      await wanted.send(Self.post(4, "Expect: 100-continue\r\n"))
      #expect(await wanted.answer() == "HTTP/1.1 100 Continue\r\n\r\n")
      await wanted.send("body")
      #expect(await wanted.answer().hasSuffix("body"))
      let unwanted = try await address.talk(Self.post(5, "Expect: 100-continue\r\n"))
      #expect(unwanted.hasPrefix("HTTP/1.1 413 "))
      #expect(!unwanted.contains("100 Continue"))
    }
  }

  @Test(arguments: [
    "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\nhalf",
    "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhalf",
    "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    "POST / HTTP/1.1\r\nHost: h\r\n", "POST /", "",
  ])
  func truncatedRequestsNeverReachTheHandler(text: String) async throws {
    let calls = Mutex(0)
    try await withServer { _ in
      calls.withLock { $0 += 1 }
      return .now(HTTPResponse(status: 200))
    } _: { server, address in
      let client = try await address.connect()
      await client.send(text)
      await client.finish()
      #expect(!(await client.readToEnd()).contains("HTTP/1.1 200 "))
      #expect(try await eventually { server.requestsUnderWay == 0 && server.openConnections == 0 })
      #expect(server.bodyBytesInFlight == 0)
    }
    #expect(calls.withLock { $0 } == 0)
  }

  @Test(arguments: [
    "x\r\nabc\r\n", "-1\r\n", "ffffffffffffffffffff\r\n", "2\r\nabcd\r\n0\r\n\r\n", ";\r\n",
  ])
  func badChunksAreRefused(chunks: String) async throws {
    let calls = Mutex(0)
    try await withServer { _ in
      calls.withLock { $0 += 1 }
      return .now(HTTPResponse(status: 200))
    } _: { server, address in
      let client = try await address.connect()
      await client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
      await client.send(chunks)
      await client.finish()
      let text = await client.readToEnd()
      #expect(text.hasPrefix("HTTP/1.1 400 ") || text.hasPrefix("HTTP/1.1 413 "), "\(text)")
      #expect(try await eventually { server.openConnections == 0 })
      let next = try await address.connect()
      await next.send(Self.plain)
      #expect(await next.answer().hasPrefix("HTTP/1.1 200 "))
    }
    #expect(calls.withLock { $0 } == 1)
  }

  @Test func oneAddressHasNoMoreThanItsConnections() async throws {
    try await withServer(host: "::") { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      $0.perIPConnectionLimit = 2
    } _: { server, address in
      for host in ["127.0.0.1", "::1"] {
        #expect(try await eventually { server.openConnections == 0 })
        let address = Address(host: host, port: address.port)
        var clients: [RawClient] = []
        for _ in 0..<2 {
          let client = try await address.connect()
          await client.send(Self.plain)
          #expect(await client.answer().hasPrefix("HTTP/1.1 200 "))
          clients.append(client)
        }
        let third = try await address.connect()
        await third.send(Self.plain)
        #expect(await third.readToEnd().isEmpty)
        clients.removeLast()
        #expect(try await eventually { server.openConnections == 1 })
        let again = try await address.connect()
        await again.send(Self.plain)
        #expect(await again.answer().hasPrefix("HTTP/1.1 200 "))
        clients.removeAll()
      }
    }
  }

  @Test func whoLeavesDuringTheWorkChangesNothing() async throws {
    let entered = Gate()
    let release = Gate()
    let finished = Gate()
    let wasCancelled = Mutex(false)
    try await withServer { request in
      guard request.path == "/work" else { return .now(HTTPResponse(status: 204)) }
      return .later {
        entered.open()
        await release.wait()
        wasCancelled.withLock { $0 = Task.isCancelled }
        finished.open()
        return HTTPResponse(status: 200, body: .bytes(request.body))
      }
    } _: { server, address in
      do {
        let client = try await address.connect()
        await client.send("POST /work HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n")
        await client.send([UInt8](repeating: 1, count: 100_000))
        await entered.wait()
      }
      let other = try await address.connect()
      await other.send(Self.plain)
      #expect(await other.answer().hasPrefix("HTTP/1.1 204 "))
      #expect(server.bodyBytesInFlight == 100_000)
      release.open()
      await finished.wait()
      #expect(try await eventually { server.requestsUnderWay == 0 && server.openConnections == 1 })
      #expect(server.bodyBytesInFlight == 0)
    }
    #expect(wasCancelled.withLock { $0 } == false)
  }

  @Test func manyIdleConnectionsHoldNobodyUp() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } _: { server, address in
      var idle: [RawClient] = []
      for _ in 0..<200 { idle.append(try await address.connect()) }
      #expect(try await eventually { server.openConnections == 200 })
      let busy = try await address.connect()
      for _ in 0..<100 {
        await busy.send(Self.plain)
        #expect(await busy.answer().hasPrefix("HTTP/1.1 200 "))
      }
      await idle[100].send(Self.plain)
      #expect(await idle[100].answer().hasPrefix("HTTP/1.1 200 "))
    }
  }

  @Test(arguments: [5, 3_000_000])
  func headIsAnsweredLikeGetWithoutItsBody(count: Int) async throws {
    try await withServer { request in
      let body = HTTPBody.bytes([UInt8](repeating: 0x61, count: count))
      return .now(HTTPResponse(status: 200, headers: ["X-Method": request.method], body: body))
    } _: { _, address in
      let client = try await address.connect()
      await client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n" + Self.plain)
      await client.finish()
      let text = await client.readToEnd()
      let heads = text.split(separator: "\r\n\r\n")
      try #require(heads.count == 3)
      for (head, method) in zip(heads, ["HEAD", "GET"]) {
        #expect(head.hasPrefix("HTTP/1.1 200 "))
        #expect(head.contains("\r\nX-Method: \(method)"))
        #expect(head.contains("\r\nContent-Length: \(count)"))
      }
      #expect(heads[2].utf8.count == count)
    }
  }
}
