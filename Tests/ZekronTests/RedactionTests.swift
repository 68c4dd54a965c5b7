import Testing

@testable import Zekron

struct RedactionTests {
  private static let token = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"

  @Test(arguments: [
    (token, "[redacted]"),
    ("https://api.telegram.org/bot\(token)/getMe", "https://api.telegram.org/bot[redacted]/getMe"),
    ("\(token) \(token)", "[redacted] [redacted]"),
    ("key zk_live_abcDEF012 used", "key [redacted] used"),
    ("zzk_live_a", "z[redacted]"),
    ("я\(token)я", "я[redacted]я"),
    ("123456:\(token)", "123456:[redacted]"),
  ])
  func secretsAreReplaced(text: String, expected: String) {
    #expect(Redaction.redacted(text) == expected)
    #expect(Redaction.isSecret(text))
  }

  @Test(arguments: [
    "", "12:34:56", "2026-01-31T17:05:09.123Z", "12345:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc",
    "123456:short", "zk_live_", "zk_test_abc", "api:3:9f8e7d6c5b4a39281706f5e4d3c2b1a0",
    "sha256:9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0",
  ])
  func otherTextStays(text: String) {
    #expect(Redaction.redacted(text) == text)
    #expect(!Redaction.isSecret(text))
  }

  @Test func longTextsAreReadInLinearTime() {
    let text = String(repeating: "1", count: 200_000) + String(repeating: ":zk_", count: 50_000)
    #expect(Redaction.redacted(text) == text)
  }
}
