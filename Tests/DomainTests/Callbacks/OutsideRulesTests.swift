import Testing

@testable import Domain

struct OutsideRulesTests {
  private let strict = OutsideRules()
  private let lenient = OutsideRules(allowedHosts: ["hooks.lan", "127.0.0.1:9000", "[::1]"])

  private func verdict(_ rules: OutsideRules, _ text: String) throws -> OutsideURLError? {
    let url = try OutsideURL(parsing: text)
    do throws(OutsideURLError) {
      try rules.check(url)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("https://example.com/x", nil), ("https://example.com:1024/", nil), ("https://1.1.1.1/", nil),
      ("http://example.com/", .notSecure), ("https://example.com:22/", .port),
      ("https://example.com:80/", .port), ("https://localhost/", .notPublic),
      ("https://a.localhost/", .notPublic), ("https://127.0.0.1/", .notPublic),
      ("https://10.1.2.3/", .notPublic), ("https://[::ffff:8.8.8.8]/", .notPublic),
      ("https://[::1]/", .notPublic), ("https://169.254.169.254/", .notPublic),
    ] as [(String, OutsideURLError?)])
  func othersMustBePublicAndSecure(text: String, expected: OutsideURLError?) throws {
    #expect(try verdict(strict, text) == expected)
  }

  @Test(
    arguments: [
      ("http://hooks.lan/", nil), ("http://hooks.lan:22/", nil), ("http://127.0.0.1:9000/", nil),
      ("http://[::1]:80/x", nil), ("https://127.0.0.1:9001/", .notPublic),
      ("http://not.hooks.lan/", .notSecure), ("http://hooks.lan.evil.com/", .notSecure),
    ] as [(String, OutsideURLError?)])
  func theOperatorsHostsAreFree(text: String, expected: OutsideURLError?) throws {
    #expect(try verdict(lenient, text) == expected)
  }

  @Test func addressesAreJudgedWhateverTheName() {
    let url = "https://example.com/hook"
    #expect(strict.allows(url: url, address: [93, 184, 216, 34]))
    #expect(!strict.allows(url: url, address: [127, 0, 0, 1]))
    #expect(!strict.allows(url: url, address: []))
    #expect(!lenient.allows(url: url, address: [192, 168, 0, 1]))
    #expect(lenient.allows(url: "http://hooks.lan/x", address: [192, 168, 0, 1]))
    #expect(lenient.allows(url: "http://127.0.0.1:9000/", address: [127, 0, 0, 1]))
    #expect(!lenient.allows(url: "http://127.0.0.1:9001/", address: [127, 0, 0, 1]))
    #expect(!lenient.allows(url: "nonsense", address: [127, 0, 0, 1]))
  }
}
