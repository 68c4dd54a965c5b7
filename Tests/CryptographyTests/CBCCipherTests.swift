import Testing

@testable import Cryptography

@Suite struct CBCCipherTests {
  private func run(
    _ direction: CBCCipher.Direction, _ input: [UInt8], key: [UInt8], iv: [UInt8]
  ) throws -> [UInt8] {
    let cipher = try CBCCipher(key: key, iv: iv, direction: direction)
    return try [UInt8](unsafeUninitializedCapacity: input.count + 16) { output, count in
      let output = UnsafeMutableRawBufferPointer(output)
      count = try input.withUnsafeBytes { try cipher.update($0, into: output) }
      count += try cipher.finish(into: UnsafeMutableRawBufferPointer(rebasing: output[count...]))
    }
  }

  /// NIST SP 800-38A, F.2.5.
  @Test func knownBlock() throws {
    let key = try #require(
      Hex.decode("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"))
    let plain = try #require(Hex.decode("6bc1bee22e409f96e93d7e117393172a"))
    let sealed = try run(.encrypt, plain, key: key, iv: Array(0...15))
    #expect(Hex.encode(Array(sealed[..<16])) == "f58c4c04d6e5f1ba779eabfb5f7bfbd6")
    #expect(sealed.count == 32)
    #expect(try run(.decrypt, sealed, key: key, iv: Array(0...15)) == plain)
  }

  @Test func badPaddingIsRefused() {
    let key = [UInt8](repeating: 1, count: 32)
    #expect(throws: CryptographyError.libraryFailed(operation: "EVP_CipherFinal_ex")) {
      try run(.decrypt, [UInt8](repeating: 2, count: 32), key: key, iv: Array(0...15))
    }
  }
}
