import Testing

@testable import Domain

struct OutsideURLTests {
  @Test(arguments: [
    ("https://example.com/hook", "https://example.com/hook", "example.com", 443),
    ("HTTPS://Example.COM", "https://example.com/", "example.com", 443),
    (
      "https://example.com:8443?a=%20b#frag", "https://example.com:8443/?a=%20b", "example.com",
      8443
    ),
    ("http://a-b_c.example:80/x/../y", "http://a-b_c.example:80/x/../y", "a-b_c.example", 80),
    ("https://203.0.113.9/", "https://203.0.113.9/", "203.0.113.9", 443),
    ("https://[2001:DB8::1]:9443/x", "https://[2001:db8::1]:9443/x", "2001:db8::1", 9443),
    ("https://example.com/a@b:c", "https://example.com/a@b:c", "example.com", 443),
  ])
  func aSoundURLIsRead(text: String, expected: String, host: String, port: Int) throws {
    let url = try OutsideURL(parsing: text)
    #expect(url.text == expected)
    #expect(url.host == host && url.port == port)
    #expect(url.isSecure == expected.hasPrefix("https"))
    #expect(try OutsideURL(parsing: url.text) == url, "what is stored is read back")
  }

  @Test(arguments: [
    ("", OutsideURLError.malformed), ("example.com", .malformed),
    ("https:/example.com", .malformed),
    ("https://", .malformed), ("https:///x", .malformed), ("https://exa mple.com/", .malformed),
    ("https://example.com/\u{e9}", .malformed), ("https://example.com/\n", .malformed),
    ("https://example.com\\@evil.com/", .malformed), ("https://exämple.com/", .malformed),
    ("https://a..b/", .malformed), ("https://.example.com/", .malformed),
    ("https://example.com./", .malformed), ("https://ex%61mple.com/", .malformed),
    ("https://[::1/", .malformed), ("https://[localhost]/", .malformed),
    ("https://[fe80::1%25eth0]/", .malformed), ("https://[::1]x/", .port),
    ("https://2130706433/", .malformed), ("https://0x7f.1/", .malformed),
    ("https://127.1/", .malformed), ("https://0177.0.0.1/", .malformed),
    ("https://a.0x7f/", .malformed), ("https://256.1.1.1/", .malformed),
    ("ftp://example.com/", .notHTTP), ("file:///etc/passwd", .notHTTP),
    ("gopher://example.com/", .notHTTP), ("javascript:alert(1)", .notHTTP),
    ("https://user@example.com/", .hasCredentials), ("https://u:p@example.com/", .hasCredentials),
    ("https://example.com@evil.com/", .hasCredentials),
    ("https://example.com:/", .port), ("https://example.com:0/", .port),
    ("https://example.com:65536/", .port), ("https://example.com:+1/", .port),
    ("https://example.com:443:443/", .port), ("https://example.com:٤٤/", .malformed),
  ])
  func anythingElseIsRefused(text: String, expected: OutsideURLError) {
    #expect(throws: expected) { try OutsideURL(parsing: text) }
  }

  @Test func lengthIsBounded() throws {
    let start = "https://example.com/"
    let room = OutsideURL.longest - start.utf8.count
    #expect(try OutsideURL(parsing: start + String(repeating: "a", count: room)).port == 443)
    #expect(throws: OutsideURLError.tooLong(limit: 2048)) {
      try OutsideURL(parsing: start + String(repeating: "a", count: room + 1))
    }
    #expect(throws: OutsideURLError.malformed) {
      try OutsideURL(parsing: "https://\(String(repeating: "a", count: 64)).com/")
    }
  }
}
