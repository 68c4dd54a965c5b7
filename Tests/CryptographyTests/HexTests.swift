import Testing

@testable import Cryptography

@Suite struct HexTests {
  @Test func roundTrip() {
    let all = Array(UInt8.min...UInt8.max)
    #expect(Hex.decode(Hex.encode(all)) == all)
    #expect(Hex.encode([0, 0x0F, 0xA0, 0xFF]) == "000fa0ff")
    #expect(Hex.encode([]) == "")
  }

  @Test func readsBothCases() {
    #expect(Hex.decode("aAfF") == [0xAA, 0xFF])
  }

  @Test(arguments: ["a", "abc", "0g", " 00", "é0"])
  func refusesAnythingElse(_ text: String) {
    #expect(Hex.decode(text) == nil)
  }
}
