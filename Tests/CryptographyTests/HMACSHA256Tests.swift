import Testing

@testable import Cryptography

/// RFC 4231.
@Suite struct HMACSHA256Tests {
  @Test(arguments: [
    (
      [UInt8](repeating: 0x0B, count: 20), "Hi There",
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), "what do ya want for nothing?",
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    ([], "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
  ])
  func knownCodes(_ key: [UInt8], _ message: String, _ code: String) {
    #expect(Hex.encode(HMACSHA256.authenticate(message, key: key)) == code)
    #expect(Hex.encode(HMACSHA256.authenticate(Array(message.utf8), key: key)) == code)
  }

  @Test func piecesGiveTheSameCode() {
    let message = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var pieces = HMACSHA256(key: [1, 2, 3])
    pieces.update([])
    pieces.update(Array(message[..<1]))
    pieces.update(Array(message[1..<777]))
    pieces.update(Array(message[777...]))
    #expect(pieces.finish() == HMACSHA256.authenticate(message, key: [1, 2, 3]))
  }

  @Test func manyAtOnceDoNotDisturbEachOther() async {
    let expected = HMACSHA256.authenticate("message", key: [7])
    let wrong = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).filter { _ in HMACSHA256.authenticate("message", key: [7]) != expected }.count
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  /// Standard Webhooks 1.0.0, as in its reference libraries.
  @Test func webhookSignature() throws {
    let secret = try #require(Base64.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
    let signed = "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}"
    #expect(
      Base64.encode(HMACSHA256.authenticate(signed, key: secret))
        == "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }
}
