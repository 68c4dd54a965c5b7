import Domain
import Testing

struct TopUpCodeTests {
  private let code = TopUpCode.comment([0x12, 0x34, 0x56, 0x78, 0x9A])

  @Test func commentsAreShortAndFoundAgain() {
    #expect(code.count == 11 && code.hasPrefix("ZK-"))
    #expect(TopUpCode.find(in: code) == [code])
    #expect(TopUpCode.comment([0, 0, 0, 0, 0]) == "ZK-00000000")
    #expect(TopUpCode.comment([255, 255, 255, 255, 255]) == "ZK-ZZZZZZZZ")
  }

  @Test(arguments: [
    "zk-7q2m0xkd", "pay for ZK-7Q2M0XKD, thanks", "ZK7Q2M0XKD", "ZK 7Q2M0XKD", "ZK_7q2mOxkd.",
    "\u{1F600}ZK-7Q2M0XKD\u{1F600}", "(ZK - 7Q2M0XKD)", "ZK-no ZK-7Q2M0XKD",
  ])
  func codesAreFoundAsPeopleTypeThem(comment: String) {
    #expect(TopUpCode.find(in: comment) == ["ZK-7Q2M0XKD"])
  }

  @Test func lettersThatLookLikeDigitsAreRead() {
    #expect(TopUpCode.find(in: "ZK-OIL00000") == ["ZK-01100000"])
  }

  @Test(arguments: [
    "", "ZK", "ZK-", "ZK-7Q2M0XK", "ZK-7Q2M0XKDD", "AZK-7Q2M0XKD", "ZK-7Q2M0XKU", "hello",
    "ZK-7Q2M 0XKD",
  ])
  func whatIsNoCodeIsNotFound(comment: String) {
    #expect(TopUpCode.find(in: comment) == [])
  }

  @Test func aFloodOfCodesIsCutOff() {
    let flood = (0..<1000).map { _ in code + " ZK-00000000 ZK-11111111 ZK-22222222 ZK-33333333" }
    #expect(TopUpCode.find(in: flood.joined(separator: " ")).count == 4)
  }

  @Test func payloadsFitAnInvoice() {
    let payload = TopUpCode.starsPayload((0..<16).map { UInt8($0) })
    #expect(payload == "stars:000102030405060708090a0b0c0d0e0f")
    #expect(payload.utf8.count <= 128)
  }
}
