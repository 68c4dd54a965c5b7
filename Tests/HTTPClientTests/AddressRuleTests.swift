import HTTP
import HTTPClient
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AddressRuleTests {
  /// What a rule was asked.
  private final class Record: Sendable {
    let asked = Mutex<[(url: String, address: [UInt8])]>([])

    func rule(_ isAllowed: Bool) -> AddressRule {
      { url, address in
        self.asked.withLock { $0.append((url, address)) }
        return isAllowed
      }
    }
  }

  private func transport(_ rule: @escaping AddressRule) -> CurlTransport {
    CurlTransport(userAgent: "test", addressRule: rule)
  }

  @Test func aServerThatListensIsNotReachedThroughAForbiddenAddress() async throws {
    let record = Record()
    let transport = transport(record.rule(false))
    let arrived = Mutex(0)
    try await withServer { _ in
      arrived.withLock { $0 += 1 }
      return .now(.json("{}"))
    } _: { _, base in
      await #expect(throws: HTTPTransportError.addressRefused) {
        try await transport.send(
          HTTPRequest(method: "POST", url: base + "/hook", body: .text("{}")))
      }
    }
    #expect(arrived.withLock { $0 } == 0)
    #expect(record.asked.withLock { $0 }.map(\.address) == [[127, 0, 0, 1]])
    #expect(record.asked.withLock { $0.first?.url.hasSuffix("/hook") } == true)
  }

  /// A name is judged by what it resolves to, which no look at the URL can tell.
  @Test func aNameIsJudgedByItsAddress() async throws {
    let record = Record()
    let transport = transport(record.rule(false))
    let port = try closedPort()
    await #expect(throws: HTTPTransportError.addressRefused) {
      try await transport.send(HTTPRequest(url: "http://localhost:\(port)/"))
    }
    let loopbacks: [[UInt8]] = [[127, 0, 0, 1], [UInt8](repeating: 0, count: 15) + [1]]
    let asked = record.asked.withLock { $0 }.map(\.address)
    #expect(!asked.isEmpty && asked.allSatisfy { loopbacks.contains($0) })
  }

  @Test(arguments: [
    ("[::1]", [UInt8](repeating: 0, count: 15) + [1]),
    ("[::ffff:127.0.0.1]", [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 127, 0, 0, 1]),
    ("[64:ff9b::7f00:1]", [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 1]),
    ("2130706433", [127, 0, 0, 1]), ("0x7f.1", [127, 0, 0, 1]), ("127.1", [127, 0, 0, 1]),
    ("0", [0, 0, 0, 0]),
  ])
  func oddlyWrittenAddressesAreSeenAsWhatTheyAre(host: String, address: [UInt8]) async {
    let record = Record()
    let transport = transport(record.rule(false))
    await #expect(throws: HTTPTransportError.addressRefused) {
      try await transport.send(HTTPRequest(url: "http://\(host):9/"))
    }
    #expect(record.asked.withLock { $0 }.map(\.address) == [address])
  }

  /// A rule that changes its mind is asked again: no connection is kept that it did not see.
  @Test func eachRequestIsJudgedAnew() async throws {
    let isAllowed = Mutex(true)
    let transport = transport { _, _ in isAllowed.withLock { $0 } }
    try await withServer { _ in
      .now(.json("{}"))
    } _: { _, base in
      for _ in 0..<2 {
        let response = try await transport.send(HTTPRequest(url: base))
        #expect(response.status == 200)
      }
      isAllowed.withLock { $0 = false }
      await #expect(throws: HTTPTransportError.addressRefused) {
        try await transport.send(HTTPRequest(url: base))
      }
    }
  }

  @Test func aRedirectIsAnAnswerAndNotFollowed() async throws {
    let record = Record()
    let transport = transport(record.rule(true))
    try await withServer { request in
      request.path == "/"
        ? .now(HTTPResponse(status: 302, headers: ["Location": "/secret"]))
        : .now(.json("secret"))
    } _: { _, base in
      let response = try await transport.send(HTTPRequest(url: base + "/"))
      #expect(response.status == 302)
    }
    #expect(record.asked.withLock { $0 }.count == 1)
  }
}
