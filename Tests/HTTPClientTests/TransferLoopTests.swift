import HTTP
import HTTPClient
import HTTPServer
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TransferLoopTests {
  @Test func fiveHundredAtOnceShareTheAllowedConnections() async throws {
    let transport = CurlTransport(maxConnections: 16, userAgent: "test")
    try await withServer { request in
      .later { HTTPResponse(status: 200, body: .text(request.path)) }
    } _: { server, base in
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for index in 0..<500 {
          group.addTask {
            let response = try await transport.send(HTTPRequest(url: "\(base)/\(index)"))
            return response.body == .text("/\(index)")
          }
        }
        for try await isRight in group { #expect(isRight) }
      }
      #expect(server.acceptedConnections <= 16)
    }
  }

  @Test func deadlineOfAnUnansweredRequestMayHaveArrived() async throws {
    let transport = CurlTransport(userAgent: "test")
    let never = Signal()
    try await withServer { _ in
      .later {
        await never.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      await #expect(throws: HTTPTransportError.timedOut(mayHaveArrived: true)) {
        try await transport.send(HTTPRequest(url: base, deadline: .milliseconds(60)))
      }
      // The handle that served the request before must not remember its bytes.
      await #expect(throws: HTTPTransportError.timedOut(mayHaveArrived: true)) {
        try await transport.send(HTTPRequest(url: base, deadline: .milliseconds(60)))
      }
    }
  }

  @Test func deadlineOfAWaitingRequestHasNotArrived() async throws {
    let transport = CurlTransport(maxConnections: 1, userAgent: "test")
    let arrived = Signal()
    let release = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await release.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      async let first = transport.send(HTTPRequest(url: base))
      await arrived.wait()
      await #expect(throws: HTTPTransportError.timedOut(mayHaveArrived: false)) {
        try await transport.send(HTTPRequest(url: base, deadline: .milliseconds(30)))
      }
      release.fire()
      expectStatus(200, of: try await first)
    }
  }

  @Test func waitingRequestsRunInOrderWhenAConnectionIsFree() async throws {
    let transport = CurlTransport(maxConnections: 1, userAgent: "test")
    try await withServer { _ in
      .later { HTTPResponse(status: 200) }
    } _: { server, base in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<50 {
          group.addTask { try await transport.send(HTTPRequest(url: base)).status }
        }
        for try await status in group { #expect(status == 200) }
      }
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test func oneOriginDoesNotWaitForAnother() async throws {
    let transport = CurlTransport(maxConnections: 1, userAgent: "test")
    let arrived = Signal()
    let release = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await release.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, slow in
      async let first = transport.send(HTTPRequest(url: slow))
      await arrived.wait()
      try await withServer { _ in
        .now(HTTPResponse(status: 204))
      } _: { _, quick in
        expectStatus(204, of: try await transport.send(HTTPRequest(url: quick)))
      }
      release.fire()
      expectStatus(200, of: try await first)
    }
  }

  @Test func aFullQueueRefuses() async throws {
    let transport = CurlTransport(maxConnections: 1, maxWaiting: 0, userAgent: "test")
    let arrived = Signal()
    let release = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await release.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      async let first = transport.send(HTTPRequest(url: base))
      await arrived.wait()
      await #expect(throws: HTTPTransportError.notSent(reason: "too many requests wait")) {
        try await transport.send(HTTPRequest(url: base))
      }
      release.fire()
      expectStatus(200, of: try await first)
    }
  }

  @Test func cancellingAWaitingRequestLeavesTheOthersInPlace() async throws {
    let transport = CurlTransport(maxConnections: 1, userAgent: "test")
    let arrived = Signal()
    let release = Signal()
    try await withServer { _ in
      .later {
        arrived.fire()
        await release.wait()
        return HTTPResponse(status: 200)
      }
    } _: { _, base in
      async let first = transport.send(HTTPRequest(url: base))
      await arrived.wait()
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await #expect(throws: HTTPTransportError.cancelled) {
            try await transport.send(HTTPRequest(url: base))
          }
        }
        group.cancelAll()
      }
      async let third = transport.send(HTTPRequest(url: base))
      release.fire()
      expectStatus(200, of: try await first)
      await arrived.wait()
      release.fire()
      expectStatus(200, of: try await third)
    }
  }
}
