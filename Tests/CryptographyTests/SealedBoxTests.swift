import Testing

@testable import Cryptography

@Suite struct SealedBoxTests {
  private let salt = Array(0...15 as ClosedRange<UInt8>)
  private let iv = Array(16...31 as ClosedRange<UInt8>)

  private func ring(_ id: UInt32 = 7, first: UInt8 = 0) throws -> MasterKeyRing {
    let key = try MasterKey(bytes: (0...31).map { $0 &+ first })
    return try MasterKeyRing(keys: [id: key], activeID: id)
  }

  private func seal(_ plaintext: [UInt8], aad: String = "file:42") throws -> [UInt8] {
    try SealedBox.seal(plaintext, keys: ring(), aad: aad, salt: salt, iv: iv)
  }

  @Test func knownBox() throws {
    let box = try seal(Array("hello image store".utf8))
    #expect(
      Hex.encode(box)
        == "494d47310100000007000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
        + "a1a243905d577479cee69ed2dcf93e772be13434c091aa07eddc9d7075351bd7"
        + "bbbe52e66525bed688314603bc3e48910f7644a3c9a8dd4dd8802e57e1d99c48")
    #expect(
      try SealedBox.open(box, keys: ring(), aad: "file:42") == Array("hello image store".utf8))
  }

  @Test(arguments: [0, 1, 15, 16, 17, 16383, 16384, 16385, 1_000_003])
  func anySizeComesBack(_ count: Int) throws {
    let plaintext = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let box = try seal(plaintext)
    #expect(box.count == SealedBox.sealedByteCount(count))
    #expect(try SealedBox.open(box, keys: ring(), aad: "file:42") == plaintext)
  }

  @Test func everyChangedBitIsRefused() throws {
    let box = try seal(Array("secret picture".utf8))
    let keys = try ring()
    for index in box.indices {
      for bit in 0..<8 {
        var changed = box
        changed[index] ^= 1 << bit
        #expect(throws: CryptographyError.cannotOpen) {
          try SealedBox.open(changed, keys: keys, aad: "file:42")
        }
      }
    }
  }

  @Test func everyTruncationAndExtensionIsRefused() throws {
    let box = try seal(Array("secret picture of more than one block".utf8))
    let keys = try ring()
    for count in 0..<box.count {
      #expect(throws: CryptographyError.cannotOpen) {
        try SealedBox.open(Array(box[..<count]), keys: keys, aad: "file:42")
      }
    }
    #expect(throws: CryptographyError.cannotOpen) {
      try SealedBox.open(box + [0], keys: keys, aad: "file:42")
    }
    #expect(throws: CryptographyError.cannotOpen) {
      try SealedBox.open(box + [UInt8](repeating: 0, count: 16), keys: keys, aad: "file:42")
    }
  }

  @Test func otherObjectAndOtherKeyAreRefused() throws {
    let box = try seal([1, 2, 3])
    for (keys, aad) in [
      (try ring(), "file:43"), (try ring(), ""), (try ring(8), "file:42"),
      (try ring(7, first: 1), "file:42"),
    ] {
      #expect(throws: CryptographyError.cannotOpen) {
        try SealedBox.open(box, keys: keys, aad: aad)
      }
    }
  }

  @Test func oldKeyStillOpensAndNewKeySeals() throws {
    let old = try MasterKey(bytes: Array(0...31))
    let new = try MasterKey(bytes: Array(100...131))
    let box = try seal([1, 2, 3])
    let keys = try MasterKeyRing(keys: [7: old, 8: new], activeID: 8)
    #expect(try SealedBox.open(box, keys: keys, aad: "file:42") == [1, 2, 3])
    let resealed = try SealedBox.seal([1, 2, 3], keys: keys, aad: "file:42", salt: salt, iv: iv)
    #expect(resealed[5..<9] == [0, 0, 0, 8])
    #expect(throws: CryptographyError.cannotOpen) {
      try SealedBox.open(resealed, keys: ring(), aad: "file:42")
    }
  }

  @Test func saltChangesEverything() throws {
    let other = try SealedBox.seal(
      [1, 2, 3], keys: ring(), aad: "file:42", salt: iv, iv: iv)
    #expect(try seal([1, 2, 3])[41...] != other[41...])
  }
}
