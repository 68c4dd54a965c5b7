import Testing

@testable import Zekron

struct ConfigurationFindingTests {
  @Test func aFindingNamesFieldReasonValueAndOrigin() {
    let finding = ConfigurationFinding(
      "log.level", "must be quiet", value: "\"loud\"", origin: .file("z.json5"))
    #expect(finding.description == "log.level: must be quiet; is \"loud\" (z.json5)")
  }

  @Test func secretsAreNotRepeated() {
    let token = "123456:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
    let finding = ConfigurationFinding(token, "is odd", value: token, origin: .commandLine)
    #expect(finding.description == "[redacted]: is odd; is [redacted] (--set)")
  }

  @Test func anErrorListsAllFindings() {
    let finding = ConfigurationFinding("a", "is odd", origin: .environment("ZEKRON_A"))
    #expect(
      ConfigurationError(findings: [finding]).description
        == "configuration: 1 fault\n  a: is odd (environment ZEKRON_A)")
    #expect(
      ConfigurationError(findings: [finding, finding]).description
        .hasPrefix("configuration: 2 faults\n"))
  }
}
