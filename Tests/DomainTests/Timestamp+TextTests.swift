import Domain
import Testing

struct TimestampTextTests {
  @Test(
    arguments: [
      (0, "1970-01-01 00:00", "1970-01-01T00:00:00.000Z"),
      (1_770_000_000_123, "2026-02-02 02:40", "2026-02-02T02:40:00.123Z"),
      (951_827_696_007, "2000-02-29 12:34", "2000-02-29T12:34:56.007Z"),
      (-1, "1969-12-31 23:59", "1969-12-31T23:59:59.999Z"),
      (4_102_444_799_999, "2099-12-31 23:59", "2099-12-31T23:59:59.999Z"),
    ] as [(Int64, String, String)])
  func momentsAreShownInUTC(_ milliseconds: Int64, _ minute: String, _ iso: String) {
    let moment = Timestamp(milliseconds: milliseconds)
    #expect(moment.minuteText == minute)
    #expect(moment.iso8601 == iso)
  }
}
