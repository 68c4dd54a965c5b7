import Testing

@testable import Payments

struct JettonCommentTests {
  /// A chain of cells, each with the next as its only reference.
  private func comment(_ cells: [UInt8]...) throws -> JettonComment {
    var body: [UInt8] = []
    for (index, bytes) in cells.enumerated() {
      let isLast = index == cells.count - 1
      body += [isLast ? 0 : 1, UInt8(bytes.count * 2)]
      body += bytes
      if !isLast { body.append(UInt8(index + 1)) }
    }
    let length = [UInt8(body.count >> 8), UInt8(body.count & 255)]
    let magic: [UInt8] = [0xB5, 0xEE, 0x9C, 0x72, 1, 2]
    let head = magic + [UInt8(cells.count), 1, 0] + length + [0]
    return JettonComment(CellReader(try BagOfCells(head + body)))
  }

  @Test func textGoesOnInOtherCells() throws {
    #expect(try comment([0, 0, 0, 0] + Array("ZK-".utf8), Array("7Q2M".utf8)) == .text("ZK-7Q2M"))
    let euro = Array("€".utf8)
    #expect(try comment([0, 0, 0, 0, euro[0]], Array(euro[1...])) == .text("€"))
  }

  @Test func whatIsNoTextIsSaidSo() throws {
    #expect(try comment([]) == .none)
    #expect(try comment([0, 0, 0, 0]) == .none)
    #expect(try comment([0x21, 0x67, 0xDA, 0x4B, 1, 2]) == .encrypted)
    #expect(try comment([0, 0, 0, 1, 65]) == .other)
    #expect(try comment([0, 0, 0, 0, 0xFF, 65]) == .other)
    #expect(try comment([0, 0]) == .other)
  }

  @Test func brokenTextIsMendedAndLongTextCut() throws {
    #expect(try comment([0, 0, 0, 0, 0x41, 0xC3]) == .text("A\u{FFFD}"))
    let long = [UInt8](repeating: 0x41, count: 100)
    let cells = try comment(
      [0, 0, 0, 0], long, long, long, long, long, long, long, long, long, long, long)
    #expect(cells == .text(String(repeating: "A", count: 1000)))
    // One character may be as long as it likes; bytes are what counts.
    let zalgo = "A" + String(repeating: "\u{301}", count: 100_000)
    #expect(JettonComment(text: zalgo).text?.utf8.count ?? 0 < 1010)
  }

  @Test func bitsThatAreNoBytesAreNoText() throws {
    // Seven bits of a last byte: 0100001 and the mark of the end.
    let head: [UInt8] = [0xB5, 0xEE, 0x9C, 0x72, 1, 2, 1, 1, 0, 0, 7, 0]
    let bag = try BagOfCells(head + [0, 9, 0, 0, 0, 0, 0b0100_0011])
    #expect(JettonComment(CellReader(bag)) == .other)
  }
}
