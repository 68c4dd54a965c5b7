import Testing

@testable import Cryptography

/// RFC 5869, appendix A.
@Suite struct HKDFSHA256Tests {
  @Test func basicCase() throws {
    let derived = HKDFSHA256.derive(
      key: [UInt8](repeating: 0x0B, count: 22), salt: Array(0...12), info: Array(0xF0...0xF9),
      count: 42)
    #expect(
      Hex.encode(derived) == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
        + "34007208d5b887185865")
  }

  @Test func longInputs() {
    let derived = HKDFSHA256.derive(
      key: Array(0x00...0x4F), salt: Array(0x60...0xAF), info: Array(0xB0...0xFF), count: 82)
    #expect(
      Hex.encode(derived) == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
        + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
        + "cc30c58179ec3e87c14c01d5c1f3434f1d87")
  }

  @Test func noSaltAndNoInfo() {
    let derived = HKDFSHA256.derive(
      key: [UInt8](repeating: 0x0B, count: 22), salt: [], info: [], count: 42)
    #expect(
      Hex.encode(derived) == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
        + "9d201395faa4b61a96c8")
  }

  @Test(arguments: [1, 31, 32, 33, 8160])
  func anyLength(_ count: Int) {
    let derived = HKDFSHA256.derive(key: [1], salt: [2], info: [3], count: count)
    #expect(derived.count == count)
  }
}
