import Lifecycle
import Testing

@testable import Zekron

/// Secrets come from the environment or files, from nowhere else, and are never repeated.
struct ConfigurationSecretsTests {
  private typealias Loading = ConfigurationLoaderTests
  private static let masterKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

  @Test func secretsComeFromTheEnvironment() throws {
    let configuration = try Loading.load(
      environment: [
        "TELEGRAM_BOT_TOKEN": Loading.token, "ZEKRON_MASTER_KEY": Self.masterKey,
        "TONCENTER_API_KEY": "abc",
      ], for: .run)
    #expect(configuration.telegram.token?.revealed() == Loading.token)
    #expect(configuration.masterKey?.revealed() == Self.masterKey)
    #expect(configuration.payments.ton.apiKey?.revealed() == "abc")
    #expect(!"\(configuration)".contains(Loading.token))
    #expect(!"\(configuration)".contains(Self.masterKey))
  }

  @Test func secretsComeFromFiles() throws {
    let configuration = try Loading.load(
      environment: ["TELEGRAM_BOT_TOKEN_FILE": "/run/token"],
      files: ["/run/token": Loading.token + "\r\n"], for: .run)
    #expect(configuration.telegram.token?.revealed() == Loading.token)
  }

  @Test(arguments: ["1:a", "42:TEST", "123456789:AAF_x-y"])
  func tokensOfStandInsAreAccepted(token: String) throws {
    let configuration = try Loading.load(
      environment: ["TELEGRAM_BOT_TOKEN": token], for: .run)
    #expect(configuration.telegram.token?.revealed() == token)
  }

  @Test(arguments: ["token", "12 34:abc", "1234:ab/c", ":abc", "bot1:abc", "1:", "1:a\n"])
  func otherTokensAreRefusedUnseen(token: String) {
    let findings = Loading.findings(environment: ["TELEGRAM_BOT_TOKEN": token], for: .run)
    #expect(findings.count == 1)
    #expect(findings.first?.contains("must be digits, a colon and letters") == true)
    #expect(findings.first?.contains("12 34") == false)
  }

  @Test func fileAndVariableExcludeEachOther() {
    let findings = Loading.findings(
      environment: ["TELEGRAM_BOT_TOKEN": "1:a", "TELEGRAM_BOT_TOKEN_FILE": "/run/token"],
      for: .run)
    #expect(
      findings == [
        "TELEGRAM_BOT_TOKEN_FILE: is set, and so is TELEGRAM_BOT_TOKEN "
          + "(environment TELEGRAM_BOT_TOKEN_FILE)"
      ])
  }

  @Test(arguments: ["", "a b", "a\nb", String(repeating: "x", count: 5000)])
  func filesHoldOneLine(text: String) {
    let findings = Loading.findings(
      environment: ["TONCENTER_API_KEY_FILE": "/run/key"], files: ["/run/key": text])
    #expect(findings.count == 1)
    #expect(findings.first?.contains("does not hold one line") == true)
  }

  @Test func aMissingFileIsNamed() {
    let findings = Loading.findings(environment: ["ZEKRON_MASTER_KEY_FILE": "/run/key"])
    #expect(findings.first?.contains("No such file or directory; is /run/key") == true)
  }

  @Test(arguments: ["abc", "AAEC", "not base64 at all"])
  func masterKeysAreThirtyTwoBytes(key: String) {
    #expect(
      Loading.findings(environment: ["ZEKRON_MASTER_KEY": key]) == [
        "ZEKRON_MASTER_KEY: must be the base64 of 32 bytes (environment ZEKRON_MASTER_KEY)"
      ])
  }

  @Test(arguments: [
    "{telegram: {token: '1:a'}}", "{telegram: {botToken: 'x'}}", "{masterKey: 'x'}",
    "{payments: {ton: {apiKey: 'x'}}}",
    "{storage: {directory: '123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc'}}",
    "{telegram: {baseURL: 'https://t.org/bot123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc'}}",
    "{other: ['zk_live_0123456789']}",
  ])
  func secretsInTheFileAreRefusedUnseen(text: String) {
    let findings = Loading.findings(text)
    #expect(findings.count == 1)
    #expect(findings.first?.contains("secrets come only from the environment") == true)
    #expect(findings.first?.contains("AAEh") == false)
    #expect(findings.first?.contains("0123") == false)
  }

  @Test func secretsOnTheCommandLineAreRefusedUnseen() {
    for setting in ["telegram.token=1:a", "storage.directory=\(Loading.token)"] {
      let findings = Loading.findings(settings: [setting])
      #expect(findings.count == 1)
      #expect(findings.first?.contains("secrets come only from the environment") == true)
      #expect(findings.first?.contains("1:a") == false)
      #expect(findings.first?.contains("AAEh") == false)
    }
    let shown = Loading.findings(settings: [Loading.token])
    #expect(shown == ["--set: must be section.key=value; is [redacted] (--set)"])
  }
}
