import Testing

@testable import API

struct KreaJobNameTests {
  @Test func itIsAUUIDOfVersion4() {
    let name = KreaJobName(random: [UInt8](repeating: 0xFF, count: 16))
    #expect(name.text == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    #expect(
      KreaJobName(random: Array(0..<16)).text == "00010203-0405-4607-8809-0a0b0c0d0e0f")
    #expect(KreaJobName(name.text.uppercased()) == name)
  }

  @Test(arguments: [
    "", "a1b2", "ffffffffffff4fffbfffffffffffffff", "gfffffff-ffff-4fff-bfff-ffffffffffff",
    "ffffffff-ffff-4fff-bfff-ffffffffffff-", "ffffffff-ffff-4fff-bfff-fffffffffff",
    "{ffffffff-ffff-4fff-bfff-ffffffffffff}",
  ])
  func anythingElseIsNone(text: String) {
    #expect(KreaJobName(text) == nil)
  }
}
