import Testing

@testable import Cryptography

@Suite struct MasterKeyTests {
  @Test func readsBase64WithSpaceAround() throws {
    let bytes = Array(0...31 as ClosedRange<UInt8>)
    let key = try MasterKey(base64: " \t\(Base64.encode(bytes))\r\n")
    #expect(key.bytes == bytes)
  }

  @Test(arguments: ["", "\n", "abc", "AAECAwQFBgcICQoLDA0ODw==", "not base64 at all, sorry!!"])
  func refusesAnythingElse(_ text: String) {
    #expect(throws: CryptographyError.masterKeyMalformed) { try MasterKey(base64: text) }
  }

  @Test(arguments: [0, 0x41, 0xFF] as [UInt8])
  func refusesRepeatedBytes(_ byte: UInt8) {
    #expect(throws: CryptographyError.masterKeyTrivial) {
      try MasterKey(bytes: [UInt8](repeating: byte, count: 32))
    }
  }

  @Test func neverPrintsItself() throws {
    let key = try MasterKey(bytes: Array(0...31))
    var dumped = ""
    dump(key, to: &dumped)
    #expect("\(key) \(String(reflecting: key))" == "[secret] [secret]")
    #expect(!dumped.contains("31"))
  }
}
