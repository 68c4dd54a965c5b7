import Cryptography

/// A tree of cells as TON serialises it (https://docs.ton.org/foundations/serialization/boc).
///
/// What comes in is written by strangers: sizes are bounded, references only point forward, so
/// that no bag has a cycle, and the whole is checked before any of it is used.
package struct BagOfCells: Sendable {
  /// Every cell; references are indexes into this list.
  let cells: [Cell]
  /// Index of the first root.
  let root: Int

  /// Bits and references of one cell.
  struct Cell: Sendable {
    let bytes: [UInt8]
    let bitCount: Int
    let references: [Int]
  }

  static let mostBytes = 16_384
  static let mostCells = 64
  static let mostDepth = 16
  private static let magic: [UInt8] = [0xB5, 0xEE, 0x9C, 0x72]

  /// Reads base64, as indexers write it.
  package init(base64 text: String) throws(BagOfCellsError) {
    guard text.utf8.count <= Self.mostBytes / 3 * 4 else { throw .tooLarge }
    guard let bytes = Base64.decode(text) else { throw .malformed }
    try self.init(bytes)
  }

  /// Reads the bytes of one bag, with or without index and checksum.
  package init(_ bytes: [UInt8]) throws(BagOfCellsError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge }
    var input = Input(bytes: bytes)
    guard try input.take(4).elementsEqual(Self.magic) else { throw .malformed }
    let head = try Head(&input)
    if head.hasChecksum {
      guard bytes.count >= 8 else { throw .malformed }
      let end = bytes.count - 4
      let stored = bytes[end...].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      guard CRC32C.checksum(bytes[..<end]) == stored else { throw .checksum }
      input.end = end
    }
    try input.skip(head.hasIndex ? head.cellCount * head.offsetBytes : 0)
    guard input.left == head.dataBytes else { throw .malformed }
    var cells: [Cell] = []
    cells.reserveCapacity(head.cellCount)
    for index in 0..<head.cellCount {
      cells.append(try Self.cell(index, of: head, &input))
    }
    guard input.left == 0 else { throw .malformed }
    try Self.checkDepth(cells)
    self.cells = cells
    root = head.root
  }

  private static func cell(
    _ index: Int, of head: Head, _ input: inout Input
  ) throws(BagOfCellsError) -> Cell {
    let first = try input.number(1)
    let second = try input.number(1)
    let referenceCount = first & 7
    // Exotic cells and stored hashes do not occur in messages of wallets.
    guard referenceCount <= 4, first & 0b1_1000 == 0 else { throw .unsupported }
    let bytes = Array(try input.take((second + 1) / 2))
    var bitCount = bytes.count * 8
    if !second.isMultiple(of: 2) {
      // The last byte ends with a one and zeros that only fill it up.
      guard let last = bytes.last, last != 0 else { throw .malformed }
      bitCount -= last.trailingZeroBitCount + 1
    }
    var references: [Int] = []
    for _ in 0..<referenceCount {
      let target = try input.number(head.sizeBytes)
      guard target > index, target < head.cellCount else { throw .malformed }
      references.append(target)
    }
    return Cell(bytes: bytes, bitCount: bitCount, references: references)
  }

  private static func checkDepth(_ cells: [Cell]) throws(BagOfCellsError) {
    var depths = [Int](repeating: 1, count: cells.count)
    for index in cells.indices.reversed() {
      for target in cells[index].references {
        depths[index] = max(depths[index], depths[target] + 1)
      }
      guard depths[index] <= mostDepth else { throw .tooDeep }
    }
  }

  /// What stands before the cells.
  private struct Head {
    let hasIndex: Bool
    let hasChecksum: Bool
    let sizeBytes: Int
    let offsetBytes: Int
    let cellCount: Int
    let dataBytes: Int
    let root: Int

    init(_ input: inout Input) throws(BagOfCellsError) {
      let flags = try input.number(1)
      hasIndex = flags & 0x80 != 0
      hasChecksum = flags & 0x40 != 0
      sizeBytes = flags & 7
      offsetBytes = try input.number(1)
      guard flags & 0x18 == 0, (1...4).contains(sizeBytes), (1...8).contains(offsetBytes) else {
        throw .malformed
      }
      cellCount = try input.number(sizeBytes)
      let rootCount = try input.number(sizeBytes)
      let absent = try input.number(sizeBytes)
      dataBytes = try input.number(offsetBytes)
      guard cellCount <= BagOfCells.mostCells else { throw .tooLarge }
      guard cellCount > 0, rootCount > 0, rootCount <= cellCount, absent == 0 else {
        throw .malformed
      }
      root = try input.number(sizeBytes)
      guard root < cellCount else { throw .malformed }
      try input.skip((rootCount - 1) * sizeBytes)
    }
  }

  /// The bytes still to be read.
  private struct Input {
    let bytes: [UInt8]
    var position = 0
    var end: Int

    init(bytes: [UInt8]) {
      self.bytes = bytes
      end = bytes.count
    }

    var left: Int { end - position }

    mutating func take(_ count: Int) throws(BagOfCellsError) -> ArraySlice<UInt8> {
      guard count <= left else { throw .malformed }
      defer { position += count }
      return bytes[position..<position + count]
    }

    mutating func skip(_ count: Int) throws(BagOfCellsError) {
      _ = try take(count)
    }

    /// A number of up to eight bytes, most significant first.
    mutating func number(_ count: Int) throws(BagOfCellsError) -> Int {
      let value = try take(count).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard let number = Int(exactly: value) else { throw .malformed }
      return number
    }
  }
}

/// Why bytes are no bag of cells to be read here.
package enum BagOfCellsError: Error, Sendable, Equatable {
  case malformed
  case checksum
  /// Over the limits of bytes or cells.
  case tooLarge
  case tooDeep
  /// Exotic cells.
  case unsupported
}
