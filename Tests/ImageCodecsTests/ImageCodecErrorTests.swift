import Testing

@testable import ImageCodecs

@Suite struct ImageCodecErrorTests {
  @Test func nothingIsRetryable() {
    let all: [ImageCodecError] = [
      .unknownFormat, .tooManyBytes(2, limit: 1), .tooManyPixels(width: 2, height: 2, limit: 1),
      .malformed(.png, detail: ""), .unsupported(.webp, detail: ""),
      .notEncodable(.jpeg, detail: ""), .notACode(byteCount: 0, limit: 1),
    ]
    for error in all { #expect(!error.isRetryable) }
  }
}
