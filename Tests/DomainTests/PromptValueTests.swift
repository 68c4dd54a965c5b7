import Testing

@testable import Domain

struct PromptValueTests {
  @Test(arguments: [(0, "0"), (1, "0.01"), (10, "0.1"), (65, "0.65"), (100, "1")])
  func percentIsWrittenAsAPartOfOne(percent: Int, text: String) throws {
    #expect(PromptValue.percentText(percent) == text)
    #expect(try PromptValue.percent(text) == percent)
  }

  @Test(arguments: [
    ("1.5", 1.5), ("1,5", 1.5), ("—2", -2), ("+3", 3), (".5", 0.5), ("", nil), ("1e3", nil),
    ("inf", nil), ("1.2.3", nil), ("0x1", nil), ("١", nil),
    (String(repeating: "9", count: 33), nil),
  ])
  func decimalsAreReadWithPointOrComma(text: String, expected: Double?) {
    #expect(PromptValue.decimal(text) == expected)
  }

  @Test(arguments: [
    ("dogs", "dogs"), (" dogs \n cats ", "dogs cats"), (",a, b,", "a, b"), ("“a” 'b'", "a 'b'"),
    (" , \" ", ""), ("e\"\u{301}", "\u{E9}"),
  ])
  func wordsToLeaveOutAreTidied(text: String, expected: String) {
    #expect(PromptValue.negative(text) == expected)
  }

  @Test(arguments: [
    ("16:9", 16, 9), ("3:1", 3, 1), ("1:3", 1, 3), ("99999:99999", 99_999, 99_999),
  ])
  func proportionsAreRead(text: String, width: Int, height: Int) throws {
    let ratio = try PromptValue.ratio(text)
    #expect(ratio == (width, height))
  }

  @Test(arguments: [
    ("", nil), (":", nil), ("1:", "1:1"), ("100000:100000", "1:1"), ("301:100", "3:1"),
    ("tall", "9:16"), ("1:2:3", nil), ("-1:1", "1:1"), ("1.91:1", "191:100"), ("1:0.001", nil),
  ])
  func otherProportionsAreMended(text: String, nearest: String?) throws {
    let fault = try #require(throws: PromptValue.Fault.self) { try PromptValue.ratio(text) }
    #expect(fault.nearest == nearest)
    if let nearest { _ = try PromptValue.ratio(nearest) }
  }

  @Test(arguments: [
    ("2048x2048", "1024x1024"), ("1x1", "256x256"), ("700x700", "704x704"), ("x", nil),
    ("512x512x512", nil), ("0x16", nil), ("640:480", "640x480"),
  ])
  func sizesAreMended(text: String, nearest: String?) throws {
    let fault = try #require(throws: PromptValue.Fault.self) {
      try PromptValue.size(text, maxEdgePixels: 1024)
    }
    #expect(fault.nearest == nearest)
    if let nearest { _ = try PromptValue.size(nearest, maxEdgePixels: 1024) }
  }

  @Test func modelsAreFoundByEveryName() throws {
    let catalog = try PromptFixtures.catalog()
    #expect(try PromptValue.model("ART", catalog: catalog).id == "zekron-art")
    let fault = try #require(throws: PromptValue.Fault.self) {
      try PromptValue.model("zekron-flahs", catalog: catalog)
    }
    #expect(fault.nearest == "zekron-flash")
  }
}
