import HTTP
import HTTPServer
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ServerExchangeTests {
  @Test func announcedBodyAboveTheLimitIsRefusedUnread() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      $0.maxBodyBytes = 10
    } _: { _, address in
      let text = try await address.talk(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n")
      #expect(text.hasPrefix("HTTP/1.1 413 "))
      #expect(text.contains("Connection: close\r\n"))
      #expect(text.hasSuffix("The body is larger than 10 bytes."))
    }
  }

  private static func pulse(_ interval: Duration) -> HTTPPulse {
    HTTPPulse(
      head: HTTPResponse(status: 200, headers: ["Content-Type": "application/json"]),
      interval: interval, clock: ContinuousClock())
  }

  @Test func aSlowAnswerGivesSignsOfLife() async throws {
    let gate = AsyncStream<Void>.makeStream()
    try await withServer { _ in
      .slow(Self.pulse(.milliseconds(20))) {
        for await _ in gate.stream { break }
        return .json(#"{"late":true}"#, status: 503)
      }
    } _: { server, address in
      let client = try await address.connect()
      await client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      var heard = ""
      while !heard.hasSuffix("\r\n\r\n   ") { heard += await client.read() }
      gate.continuation.yield()
      heard += await client.readToEnd()
      #expect(heard.hasPrefix("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"))
      #expect(heard.contains("Connection: close\r\n") && !heard.contains("Content-Length"))
      let body = try #require(heard.firstRange(of: "\r\n\r\n")).upperBound
      #expect(heard[body...].drop { $0 == " " } == #"{"late":true}"#)
      while server.requestsUnderWay > 0 { try await Task.sleep(for: .milliseconds(2)) }
    }
  }

  @Test func anAnswerInTimeGoesOutAsUsual() async throws {
    try await withServer { _ in
      .slow(Self.pulse(.seconds(30))) { .json("{}", status: 418) }
    } _: { _, address in
      let client = try await address.connect()
      for _ in 0..<2 {
        await client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        let answer = await client.answer()
        #expect(answer.hasPrefix("HTTP/1.1 418 ") && answer.hasSuffix("\r\n\r\n{}"))
      }
    }
  }

  @Test func whoHangsUpAmidSignsOfLifeHoldsNothing() async throws {
    let gate = AsyncStream<Void>.makeStream()
    try await withServer { _ in
      .slow(Self.pulse(.milliseconds(5))) {
        for await _ in gate.stream { break }
        return .json("{}")
      }
    } _: { server, address in
      do {
        let client = try await address.connect()
        await client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        _ = await client.read()
      }
      try await Task.sleep(for: .milliseconds(60))
      gate.continuation.yield()
      while server.requestsUnderWay > 0 { try await Task.sleep(for: .milliseconds(2)) }
      #expect(server.requestsUnderWay == 0)
    }
  }

  @Test func chunkedBodyAboveTheLimitIsRefused() async throws {
    let calls = Mutex(0)
    try await withServer { _ in
      calls.withLock { $0 += 1 }
      return .now(HTTPResponse(status: 200))
    } configure: {
      $0.maxBodyBytes = 10
    } _: { _, address in
      let text = try await address.talk(
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n01234567890\r\n")
      #expect(text.hasPrefix("HTTP/1.1 413 "))
      #expect(text.contains("Connection: close\r\n"))
    }
    #expect(calls.withLock { $0 } == 0)
  }

  @Test func bodyOfExactlyTheLimitPasses() async throws {
    try await withServer {
      .now(HTTPResponse(status: 200, body: .bytes($0.body)))
    } configure: {
      $0.maxBodyBytes = 1
      $0.maxBodyBytesForPath = { $0 == "/big" ? 10 : nil }
    } _: { _, address in
      let client = try await address.connect()
      await client.send("POST /big HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789")
      #expect(await client.answer().hasSuffix("0123456789"))
      await client.send("POST /big HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n")
      await client.send("4\r\nabcd\r\n6;x=y\r\nefghij\r\n0\r\n\r\n")
      #expect(await client.answer().hasSuffix("abcdefghij"))
      await client.send("POST /small HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")
      #expect(await client.answer().hasPrefix("HTTP/1.1 413 "))
    }
  }

  @Test func refusalsCanBeWordedByTheOwner() async throws {
    try await withServer { _ in
      .now(HTTPResponse(status: 200))
    } configure: {
      $0.refusal = { reason, path in
        .json(#"{"code":\#(reason.status),"path":"\#(path ?? "?")"}"#, status: reason.status)
      }
      $0.maxBodyBytes = 1
    } _: { _, address in
      let text = try await address.talk("GET /%00 HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(text.hasSuffix(#"{"code":400,"path":"?"}"#))
      let large = try await address.talk(
        "POST /a%3Ab HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab")
      #expect(large.hasSuffix(#"{"code":413,"path":"/a:b"}"#))
    }
  }

  @Test func resetBeforeAnAnswerSendsNothing() async throws {
    try await withServer { _ in
      .reset(nil, after: 0)
    } _: { _, address in
      let text = try await address.talk("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(text.isEmpty)
    }
  }

  @Test(arguments: [1, 17, 60, 100_000])
  func resetAfterSomeBytesSendsJustThose(count: Int) async throws {
    let body = String(repeating: "x", count: 200_000)
    try await withServer { _ in
      .reset(HTTPResponse(status: 200, headers: ["A": "b"], body: .text(body)), after: count)
    } _: { _, address in
      let text = try await address.talk("GET / HTTP/1.1\r\nHost: h\r\n\r\n")
      #expect(text.utf8.count == count)
      let whole =
        "HTTP/1.1 200 OK\r\nA: b\r\nContent-Length: 200000\r\nConnection: close\r\n\r\n" + body
      #expect(whole.hasPrefix(text))
    }
  }

  @Test func bodyOfSixtyMegabytesArrives() async throws {
    let bytes = [UInt8](repeating: 7, count: 60 << 20)
    try await withServer { request in
      .now(HTTPResponse(status: request.body == bytes ? 200 : 400))
    } configure: {
      $0.maxBodyBytes = 64 << 20
    } _: { _, address in
      let client = try await address.connect()
      await client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: \(bytes.count)\r\n\r\n")
      await client.send(bytes)
      #expect(await client.answer().hasPrefix("HTTP/1.1 200 "))
    }
  }
}
