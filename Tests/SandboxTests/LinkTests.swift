import Testing

@testable import Sandbox

@Suite struct LinkTests {
  @Test(arguments: [
    ("https://example.com", nil), ("http://127.0.0.1:8080/docs", nil), ("t.me/zekron", nil),
    ("tg://user?id=1", nil), ("ton://transfer/abc", nil),
    ("ftp://example.com", "Unsupported URL protocol"), ("http://localhost/", "Wrong HTTP URL"),
    ("https://", "Wrong HTTP URL"), ("a b.c", "Wrong HTTP URL"), ("", "Wrong HTTP URL"),
  ])
  func tellsLinksFromOtherText(text: String, flaw: String?) {
    #expect(Link.flaw(in: text) == flaw)
  }
}
