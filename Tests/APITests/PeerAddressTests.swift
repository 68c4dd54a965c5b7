import HTTP
import Testing

@testable import API

struct PeerAddressTests {
  private func client(_ peer: String, _ forwarded: String...) -> String {
    let headers = HTTPHeaders(forwarded.map { .init(name: "X-Forwarded-For", value: $0) })
    return PeerAddress.client(
      of: IncomingRequest(method: "GET", path: "/", headers: headers, peer: peer),
      trustedProxies: ["127.0.0.1", "::1"])
  }

  @Test func onlyATrustedProxyIsBelieved() {
    #expect(client("192.0.2.1", "198.51.100.7") == "192.0.2.1")
    #expect(client("127.0.0.1", "198.51.100.7") == "198.51.100.7")
    #expect(client("::1", "2001:db8::7") == "2001:db8::7")
    #expect(client("127.0.0.1") == "127.0.0.1")
  }

  @Test func whatTheClientItselfWroteIsNotBelieved() {
    #expect(client("127.0.0.1", "10.9.9.9, 198.51.100.7") == "198.51.100.7")
    #expect(client("127.0.0.1", "10.9.9.9", "10.8.8.8,198.51.100.7") == "198.51.100.7")
  }

  @Test(arguments: [
    "", ",", "unknown", "_hidden", "1", "a b", "198.51.100.7\n", "<script>", "198.51.100.7 ",
    "0123456789012345678901234567890123456789012345",
  ])
  func whatIsNoAddressIsPassedOver(value: String) {
    #expect(client("127.0.0.1", value) == "127.0.0.1")
  }

  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
    ("2001:db8:1:2::9", "2001:db8:1:2::/64"), ("2001:db8::9", "2001:db8:0:0::/64"),
    ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"), ("1::", "1:0:0:0::/64"),
    ("1:2:3:4:5:6:7::", "1:2:3:4::/64"), ("::2:3:4:5:6:7:8", "0:2:3:4::/64"),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.1"), ("", ""), ("local", "local"),
  ])
  func anIPv6PlaceIsItsNetwork(address: String, network: String) {
    #expect(PeerAddress.network(of: address) == network)
  }
}
