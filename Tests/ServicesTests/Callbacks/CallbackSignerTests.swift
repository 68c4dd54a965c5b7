import Domain
import Testing

@testable import Services

struct CallbackSignerTests {
  /// The published vector: https://github.com/standard-webhooks/standard-webhooks, and what the
  /// package `standardwebhooks` of PyPI says of it.
  @Test func thePublishedVectorComesOut() {
    let signature = CallbackSigner.signature(
      event: "msg_p5jXN8AQM9LWM0D4loKWxJek", seconds: 1_614_265_330,
      body: Array(#"{"test": 2432232314}"#.utf8),
      secrets: [CallbackSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")])
    #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test func eachSecretSigns() {
    let secrets = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_AAAAAAAAAAAAAAAAAAAAAAAA"]
      .map { CallbackSecret($0) }
    func sign(_ secrets: [CallbackSecret]) -> String {
      CallbackSigner.signature(event: "msg_1", seconds: 1, body: [0x7B, 0x7D], secrets: secrets)
    }
    #expect(sign(secrets) == sign([secrets[0]]) + " " + sign([secrets[1]]))
    #expect(sign([secrets[0]]) != sign([secrets[1]]))
  }

  @Test func idTimeAndBodyAllCount() {
    let secret = CallbackSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    func sign(_ event: String, _ seconds: Int64, _ body: String) -> String {
      CallbackSigner.signature(
        event: event, seconds: seconds, body: Array(body.utf8), secrets: [secret])
    }
    let all = [sign("a", 1, "{}"), sign("b", 1, "{}"), sign("a", 2, "{}"), sign("a", 1, "{ }")]
    #expect(Set(all).count == 4)
  }

  @Test func secretsAreWhatReceiversExpect() {
    let secret = CallbackSigner.secret { count in (0..<count).map { UInt8($0) } }
    #expect(secret.text == "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
  }
}
