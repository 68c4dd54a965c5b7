import Glibc
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
    #expect(Peer(found?.pointee.ai_addr).address == text)
  }

  @Test func missingAddressIsUnknown() {
    #expect(Peer(nil).address == "unknown")
  }
}
