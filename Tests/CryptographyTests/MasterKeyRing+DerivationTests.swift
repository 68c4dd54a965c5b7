import Testing

@testable import Cryptography

@Suite struct MasterKeyRingDerivationTests {
  private func ring(active: UInt32) throws -> MasterKeyRing {
    try MasterKeyRing(
      keys: [1: MasterKey(bytes: Array(0...31)), 2: MasterKey(bytes: Array(1...32))],
      activeID: active)
  }

  @Test func purposesAndKeysAreIndependent() throws {
    let derived = try ring(active: 1).derive(info: "a", count: 32)
    #expect(derived.count == 32)
    #expect(try ring(active: 1).derive(info: "a", count: 32) == derived)
    #expect(try ring(active: 1).derive(info: "b", count: 32) != derived)
    #expect(try ring(active: 2).derive(info: "a", count: 32) != derived)
  }
}
