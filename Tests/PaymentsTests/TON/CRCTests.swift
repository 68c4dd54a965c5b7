import Testing

@testable import Payments

struct CRCTests {
  @Test func checkValuesAreTheStandards() {
    #expect(CRC16.checksum("123456789".utf8) == 0x31C3)
    #expect(CRC32C.checksum("123456789".utf8) == 0xE306_9283)
    #expect(CRC16.checksum([]) == 0 && CRC32C.checksum([]) == 0)
  }
}
