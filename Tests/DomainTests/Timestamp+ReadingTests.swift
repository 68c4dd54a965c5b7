import Domain
import Testing

struct TimestampReadingTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)), ("2026-01-01T00:00:00.000Z", 1_767_225_600_000),
    ("2026-01-01T01:30:00+01:30", 1_767_225_600_000), ("2024-02-29T23:59:59.9Z", 1_709_251_199_900),
    ("2024-02-29T23:59:59.123456Z", 1_709_251_199_123), ("1969-12-31T23:59:59Z", -1000),
    ("2025-12-31T19:00:00-05:00", 1_767_225_600_000), ("2026-01-01t00:00:00z", 1_767_225_600_000),
    ("2026-01-01T01:00:00 01:00", 1_767_225_600_000),
  ])
  func whatRFC3339AllowsIsRead(text: String, milliseconds: Int64) {
    #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026", "2026-01-01", "2026-01-01T00:00:00", "2026-13-01T00:00:00Z",
    "2026-01-01T24:00:00Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00Zx",
    "x026-01-01T00:00:00Z",
    "2026-01-01T00:00:00+1:00",
  ])
  func anythingElseIsNone(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func whatWasWrittenIsReadAgain() {
    for milliseconds in stride(from: Int64(0), through: 4_000_000_000_000, by: 86_399_999_877) {
      let moment = Timestamp(milliseconds: milliseconds)
      #expect(Timestamp(iso8601: moment.iso8601) == moment)
    }
  }
}
