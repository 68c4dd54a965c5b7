import Testing

@testable import ImageCodecs

@Suite struct PNGTextTests {
  @Test func asciiIsPlainAndTheRestIsUTF8() throws {
    let plain = try PNGText("seed", "42").chunk()
    #expect(plain.type == "tEXt")
    #expect(plain.data == Array("seed\u{0}42".utf8))
    let international = try PNGText("prompt", "é").chunk()
    #expect(international.type == "iTXt")
    #expect(international.data == Array("prompt".utf8) + [0, 0, 0, 0, 0, 0xC3, 0xA9])
  }

  @Test(arguments: ["", " a", "a ", "é", "a\nb", String(repeating: "a", count: 80)])
  func badKeywordIsRefused(_ keyword: String) {
    #expect(throws: ImageCodecError.notEncodable(.png, detail: "keyword of a text")) {
      try PNGText(keyword, "x").chunk()
    }
  }

  @Test func zeroInAValueIsRefused() {
    #expect(throws: ImageCodecError.notEncodable(.png, detail: "U+0000 in a text")) {
      try PNGText("a", "x\u{0}y").chunk()
    }
  }

  @Test func latin1IsRead() {
    let text = PNGText(chunkType: "tEXt", data: [0x61, 0, 0xE9])
    #expect(text == PNGText("a", "é"))
  }

  @Test(
    arguments: [
      ("tEXt", []), ("tEXt", [0x61]), ("tEXt", [0, 0x61]), ("iTXt", [0x61, 0, 0, 0]),
      ("iTXt", [0x61, 0, 1, 0, 0, 0, 0x62]), ("iTXt", [0x61, 0, 0, 0, 0, 0x62]),
      ("zTXt", [0x61, 0]),
    ] as [(String, [UInt8])])
  func malformedOrCompressedIsNotRead(_ type: String, _ data: [UInt8]) {
    #expect(PNGText(chunkType: type, data: data[...]) == nil)
  }
}
