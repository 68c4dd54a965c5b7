import Glibc
import HTTP
import Testing

@testable import HTTPServer

struct PeerTests {
  @Test(arguments: [
    ("127.0.0.1", "127.0.0.1"), ("::1", "::1"), ("2001:DB8::0:1", "2001:db8::1"),
    ("::ffff:192.0.2.7", "192.0.2.7"),
  ])
  func addressIsNumericAndWithoutPort(host: String, text: String) throws {
    var hints = addrinfo()
    hints.ai_flags = AI_NUMERICHOST
    var found: UnsafeMutablePointer<addrinfo>?
    try #require(getaddrinfo(host, "80", &hints, &found) == 0)
    defer { freeaddrinfo(found) }
    let peer = Peer(found?.pointee.ai_addr, socket: -1, deadline: .max)
    #expect(peer.address == text)
  }

  @Test func missingAddressIsUnknown() {
    #expect(Peer(nil, socket: -1, deadline: .max).address == "unknown")
  }

  @Test(arguments: [Peer.Stage.begin, .send(path: "/x"), .read])
  func onlyWhoHasBegunARequestIsToldThatItWasTooSlow(stage: Peer.Stage) throws {
    var pair: [Int32] = [0, 0]
    try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
    defer { for socket in pair { close(socket) } }
    let peer = Peer(nil, socket: pair[0], deadline: 5)
    #expect(peer.allow(stage, until: 10))
    let refusal: (String?) -> RawReply = { path in
      RawReply(HTTPResponse(status: 408, body: .text(path ?? "")))
    }
    peer.expire(at: 9, refusal: refusal)
    #expect(peer.extend(until: 20))
    peer.expire(at: 20, refusal: refusal)
    #expect(!peer.extend(until: 30))
    #expect(!peer.allow(.read, until: .max))
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = recv(pair[1], &buffer, buffer.count, 0)
    let text = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    #expect(text.isEmpty == (stage != .send(path: "/x")))
    #expect(text.isEmpty || text.hasPrefix("HTTP/1.1 408 ") && text.hasSuffix("\r\n\r\n/x"))
  }
}
