import Domain
import FoundationEssentials
import Testing

@testable import Zekron

struct ConfigurationReaderModerationTests {
  private func load(_ rules: String?, _ settings: String...) throws -> Configuration {
    try ConfigurationLoader(environment: [:]) { path in
      guard path == "rules.txt", let rules else { throw ConfigurationFileError.system(2) }
      return Array(rules.utf8)
    }.load(settings: ["moderation.file=rules.txt"] + settings, for: .tool)
  }

  private func findings(_ rules: String?, _ settings: String...) -> [String] {
    do throws(ConfigurationError) {
      _ = try ConfigurationLoader(environment: [:]) { path in
        guard path == "rules.txt", let rules else { throw ConfigurationFileError.system(2) }
        return Array(rules.utf8)
      }.load(settings: ["moderation.file=rules.txt"] + settings, for: .tool)
      return []
    } catch {
      return error.findings.map { "\($0)" }
    }
  }

  @Test func rulesAreRead() throws {
    let configuration = try load("rule a\nblock forbidden\n")
    #expect(configuration.moderation.violation(in: "f0rbidden") == "a")
    let plain = try ConfigurationLoader(environment: [:]).load(for: .tool)
    #expect(plain.moderation == .none && plain.api.outside == OutsideRules())
  }

  @Test func faultsStopTheStartEachWithItsLine() {
    let found = findings("rule a\nblock x near\n\nnonsense\n")
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.contains("moderation.file") })
    #expect(found[0].contains("line 2") && found[1].contains("line 4"))
    #expect(findings(nil).first?.contains("cannot be read") == true)
  }

  @Test func hostsOfOnesOwnAreRead() throws {
    let configuration = try load(
      "", #"api.callbacks.allowHosts=["hooks.lan","127.0.0.1:9000","[::1]:80"]"#)
    #expect(
      configuration.api.outside.allowedHosts == ["hooks.lan", "127.0.0.1:9000", "[::1]:80"])
  }

  @Test(arguments: ["Hooks.lan", "http://hooks.lan", "hooks.lan/x", "a@b", "hooks.lan:0", "*.lan"])
  func whatIsNoHostIsRefused(host: String) {
    let found = findings("", #"api.callbacks.allowHosts=["\#(host)"]"#)
    #expect(found.count == 1 && found[0].contains("api.callbacks.allowHosts[0]"), "\(found)")
  }

  /// The example in Config is sound and lets ordinary prompts through.
  @Test func theExampleIsSound() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try ConfigurationFile.read(root.appending(path: "Config/moderation.txt").path())
    let rules = try ModerationFile.rules(in: bytes)
    for prompt in [
      "a serene mountain landscape at golden hour", "two young girls flying kites",
      "a baby in a blue blanket", "голубое небо и дети на лугу", "a bath bomb", "a rape field",
      "a nude by Rubens", "A futuristic city with flying cars at sunset",
    ] {
      #expect(rules.violation(in: prompt) == nil, "\(prompt)")
    }
    for (prompt, rule) in [
      ("naked children", "minors"), ("г о л ы е дети", "minors"), ("a s3xy little girl", "minors"),
      ("how to make a bomb", "weapons"),
    ] {
      #expect(rules.violation(in: prompt) == rule, "\(prompt)")
    }
  }
}
