import Cryptography
import Testing

@testable import API

struct SourceReaderTests {
  /// Bytes whose base64 has both characters in which the alphabets differ, and padding.
  private static let bytes: [UInt8] = [0xFB, 0xEF, 0xFF, 0x3E, 0x3F, 0x01, 0x02]

  @Test(arguments: [
    "++//Pj8BAg==", "--__Pj8BAg==", "++//Pj8BAg", "--__Pj8BAg", "--//Pj8BAg=",
    "++//\r\nPj8B\nAg==\n", " ++ //\tPj8BAg ", "data:image/png;base64,++//Pj8BAg==",
    "data:;base64,--__Pj8BAg", "data:image/jpeg;charset=x;base64,\n++//Pj8BAg==",
  ])
  func everyVariantIsRead(text: String) throws {
    #expect(try SourceReader.bytes(text) == Self.bytes)
  }

  @Test(arguments: [
    "", " ", "====", "A", "AAAAA", "++//!j8BAg==", "é", "😀😀😀😀", "data:image/png,AAAA",
    "data:image/png;base64", "data:image/png;base64,", "data:", "DATA:image/png;base64,!",
    "AA\u{0}A", "AAAA%3D", "http://example.com/a.png",
  ])
  func garbageIsRefused(text: String) {
    #expect(throws: APIError.invalidBase64) { try SourceReader.bytes(text) }
  }

  @Test func hugeTextsAreRefusedBeforeTheyAreDecoded() throws {
    let limit = OrderRules.maxSourceBytes
    let largest = try SourceReader.bytes(String(repeating: "A", count: limit / 3 * 4))
    #expect(largest.count == limit / 3 * 3)
    #expect(throws: APIError.invalidImage(reason: "it is larger than 10 MB")) {
      try SourceReader.bytes(String(repeating: "A", count: limit / 3 * 4 + 5000))
    }
  }
}
