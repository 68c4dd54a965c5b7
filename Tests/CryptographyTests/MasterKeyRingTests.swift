import Testing

@testable import Cryptography

@Suite struct MasterKeyRingTests {
  @Test func activeKeyMustBeThere() throws {
    let key = try MasterKey(bytes: Array(0...31))
    #expect(throws: CryptographyError.activeKeyMissing(id: 2)) {
      try MasterKeyRing(keys: [1: key], activeID: 2)
    }
    let ring = try MasterKeyRing(keys: [9: key, 1: key], activeID: 9)
    #expect(ring.activeID == 9)
    #expect(ring.ids == [1, 9])
    #expect(ring.key(3) == nil)
  }
}
