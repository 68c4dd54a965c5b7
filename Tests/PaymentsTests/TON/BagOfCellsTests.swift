import Cryptography
import Testing

@testable import Payments

struct BagOfCellsTests {
  @Test func vectorsAreRead() throws {
    let comment = try BagOfCells(base64: CellVectors.comment)
    #expect(comment.cells.count == 1 && comment.cells[0].bitCount == 48)
    #expect(comment.cells[0].bytes == [0, 0, 0, 0, 0x31, 0x31])
    let referenced = try BagOfCells(base64: CellVectors.referenced)
    #expect(referenced.cells.count == 2 && referenced.cells[referenced.root].references == [1])
    #expect(referenced.cells[1].bitCount == 104)
  }

  @Test func checksumIsOptionalButTrue() throws {
    var bytes = try CellVectors.bytes(CellVectors.comment)
    bytes[bytes.count - 1] ^= 1
    #expect(throws: BagOfCellsError.checksum) { try BagOfCells(bytes) }
    var without = try CellVectors.bytes(CellVectors.comment).dropLast(4) as [UInt8]
    without[4] &= ~0x40
    #expect(try BagOfCells(without).cells.count == 1)
  }

  @Test func indexIsPassedOver() throws {
    var bytes = try CellVectors.bytes(CellVectors.comment).dropLast(4) as [UInt8]
    bytes[4] = 0x80 | 1
    // Magic, flags, sizes, one root: then the index of one cell, a byte.
    bytes.insert(8, at: 11)
    #expect(try BagOfCells(bytes).cells[0].bitCount == 48)
  }

  /// The magic and a head of one-byte numbers.
  private func bag(cells: UInt8, root: UInt8 = 0, body: [UInt8]) -> [UInt8] {
    let magic: [UInt8] = [0xB5, 0xEE, 0x9C, 0x72]
    let length = [UInt8(body.count >> 8), UInt8(body.count & 255)]
    return magic + [1, 2, cells, 1, 0] + length + [root] + body
  }

  @Test func cyclesAndBackwardReferencesAreRefused() {
    #expect(throws: BagOfCellsError.malformed) { try BagOfCells(bag(cells: 1, body: [1, 0, 0])) }
    let back = bag(cells: 2, body: [1, 0, 1, 1, 0, 0])
    #expect(throws: BagOfCellsError.malformed) { try BagOfCells(back) }
    let outside = bag(cells: 1, body: [1, 0, 7])
    #expect(throws: BagOfCellsError.malformed) { try BagOfCells(outside) }
  }

  @Test func depthAndCountAreBounded() throws {
    func chain(_ count: UInt8) -> [UInt8] {
      var body: [UInt8] = []
      for next in 1..<count { body += [1, 0, next] }
      return bag(cells: count, body: body + [0, 0])
    }
    #expect(try BagOfCells(chain(16)).cells.count == 16)
    #expect(throws: BagOfCellsError.tooDeep) { try BagOfCells(chain(17)) }
    let wide = [UInt8](repeating: 0, count: 130)
    #expect(throws: BagOfCellsError.tooLarge) { try BagOfCells(bag(cells: 65, body: wide)) }
    #expect(throws: BagOfCellsError.tooLarge) {
      try BagOfCells([UInt8](repeating: 0xB5, count: BagOfCells.mostBytes + 1))
    }
    #expect(throws: BagOfCellsError.tooLarge) {
      try BagOfCells(base64: String(repeating: "A", count: 40_000))
    }
  }

  @Test func oddCellsAreRefused() {
    let exotic = bag(cells: 1, body: [8, 2, 1])
    #expect(throws: BagOfCellsError.unsupported) { try BagOfCells(exotic) }
    let fiveReferences = bag(cells: 1, body: [5, 0, 1, 1, 1, 1, 1])
    #expect(throws: BagOfCellsError.unsupported) { try BagOfCells(fiveReferences) }
    let unended = bag(cells: 1, body: [0, 1, 0])
    #expect(throws: BagOfCellsError.malformed) { try BagOfCells(unended) }
    let leftOver = bag(cells: 1, body: [0, 0, 9])
    #expect(throws: BagOfCellsError.malformed) { try BagOfCells(leftOver) }
    #expect(throws: BagOfCellsError.malformed) {
      try BagOfCells(bag(cells: 1, root: 1, body: [0, 0]))
    }
  }

  @Test func emptyAndForeignAreRefused() {
    for text in ["", "AAAA", "hello", "te6c", "!"] {
      #expect(throws: BagOfCellsError.malformed) { try BagOfCells(base64: text) }
    }
  }

  @Test func everyCutIsRefused() throws {
    for text in CellVectors.all {
      let bytes = try CellVectors.bytes(text)
      for count in 0..<bytes.count {
        #expect(throws: BagOfCellsError.self) { try BagOfCells(Array(bytes[..<count])) }
      }
    }
  }
}
