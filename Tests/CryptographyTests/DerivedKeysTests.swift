import Testing

@testable import Cryptography

@Suite struct DerivedKeysTests {
  @Test func knownKeys() throws {
    let keys = DerivedKeys(master: try MasterKey(bytes: Array(0...31)), salt: Array(0...15))
    #expect(
      Hex.encode(keys.encryption)
        == "2a7069bd0d8e50407f96c81296828a0aff758ad9819ae07d36d921d456ed2775")
    #expect(
      Hex.encode(keys.authentication)
        == "3ebddc2c0faa0c548416ada3b251384f025777c427408f00a1a738cc7e7862ce")
  }
}
