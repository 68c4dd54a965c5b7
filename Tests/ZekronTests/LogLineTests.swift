import Domain
import FoundationEssentials
import Lifecycle
import Testing

@testable import Zekron

struct LogLineTests {
  private static func line(_ fields: LogField..., level: LogLevel = .info) -> LogLine {
    LogLine(
      time: Timestamp(milliseconds: 1_769_879_109_123), level: level, event: "job.stored",
      fields: fields)
  }

  @Test func aLineIsTimeLevelEventFields() {
    let line = Self.line(LogField("job", "a1b2"), LogField("took", .milliseconds(1234)))
    #expect(
      line.text(usesColour: false)
        == "2026-01-31T17:05:09.123Z info job.stored job=a1b2 took_ms=1234\n")
    #expect(
      line.json
        == #"{"time":"2026-01-31T17:05:09.123Z","level":"info","event":"job.stored","#
        + #""job":"a1b2","took_ms":1234}"# + "\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", "\"\""), ("two words", "\"two words\""), ("a=b", "\"a=b\""),
    ("say \"x\"", #""say \"x\"""#), ("a\nb\r\n\tc", #""a\nb\r\n\tc""#), ("\\", #""\\""#),
    ("\u{1B}[31m", #""\u001b[31m""#), ("\u{85}\u{2028}", #""\u0085\u2028""#),
    ("a\u{202E}b", #""a\u202eb""#), ("\u{E0001}", #""\udb40\udc01""#), ("кот", "кот"),
    ("\u{A0}", "\"\u{A0}\""),
  ])
  func oneEventIsOneLine(value: String, shown: String) {
    let line = Self.line(LogField("k", value))
    let text = line.text(usesColour: false)
    #expect(text.hasSuffix(" k=\(shown)\n"))
    #expect(text.utf8.count { $0 == 0x0A } == 1)
    #expect(line.json.utf8.count { $0 == 0x0A } == 1)
  }

  @Test(arguments: ["plain", "", "a \"b\"\n\u{1B}\u{E0001}\\", "👩‍👩‍👧 кот\u{0}"])
  func jsonLinesAreJSON(value: String) throws {
    let line = Self.line(LogField("k", value), LogField("n", -5))
    let object = try JSONDecoder().decode([String: JSONValue].self, from: Data(line.json.utf8))
    #expect(object["k"] == .text(value))
    #expect(object["n"] == .number(-5))
  }

  @Test func secretsAreNotShown() {
    let token = "123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc"
    let line = Self.line(LogField("error", "bot\(token) zk_live_abc"), LogField("s", "x"))
    for text in [line.text(usesColour: false), line.json] {
      #expect(text.contains("bot[redacted] [redacted]"))
      #expect(!text.contains("AAEh"))
      #expect(!text.contains("zk_live"))
    }
  }

  @Test func longValuesAreCut() {
    let line = Self.line(LogField("k", String(repeating: "я", count: 5000)))
    #expect(line.text(usesColour: false).hasSuffix("я…\n"))
    #expect(line.text(usesColour: false).unicodeScalars.count < 4200)
    let exact = Self.line(LogField("k", String(repeating: "я", count: 4096)))
    #expect(exact.text(usesColour: false).hasSuffix("яя\n"))
  }

  @Test(arguments: [(LogLevel.debug, 2), (.info, 32), (.warning, 33), (.error, 31)])
  func onlyTheLevelIsColoured(level: LogLevel, colour: Int) {
    let line = Self.line(level: level).text(usesColour: true)
    #expect(
      line == "2026-01-31T17:05:09.123Z \u{1B}[\(colour)m\(level.name)\u{1B}[0m job.stored\n")
  }
}
