import Testing

@testable import ImageCodecs

@Suite struct ImageLimitsTests {
  @Test func boundsAreInclusive() throws {
    let limits = ImageLimits(maxPixels: 12, maxBytes: 5)
    try limits.check(byteCount: 5)
    try limits.check(width: 4, height: 3, format: .png)
    #expect(throws: ImageCodecError.tooManyBytes(6, limit: 5)) { try limits.check(byteCount: 6) }
    #expect(throws: ImageCodecError.tooManyPixels(width: 13, height: 1, limit: 12)) {
      try limits.check(width: 13, height: 1, format: .png)
    }
  }

  @Test func overflowAndNothingAreRefused() {
    #expect(throws: ImageCodecError.self) {
      try ImageLimits().check(width: .max, height: 2, format: .png)
    }
    #expect(throws: ImageCodecError.malformed(.jpeg, detail: "no pixels")) {
      try ImageLimits().check(width: 0, height: 2, format: .jpeg)
    }
  }
}
