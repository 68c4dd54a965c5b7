import FoundationEssentials

/// Writes messages of TON as bags of cells.
struct CellWriter: Sendable {
  private var bits: [Bool] = []
  private var references: [CellWriter] = []

  private static let mostBytes = 127

  mutating func number(_ value: UInt64, bits count: Int) {
    for position in (0..<count).reversed() { bits.append(value >> UInt64(position) & 1 == 1) }
  }

  mutating func bytes(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { number(UInt64(byte), bits: 8) }
  }

  /// `VarUInteger 16`.
  mutating func amount(_ value: UInt64) {
    let count = (64 - value.leadingZeroBitCount + 7) / 8
    number(UInt64(count), bits: 4)
    number(value, bits: count * 8)
  }

  mutating func address(_ account: ChainAccount) {
    number(0b100, bits: 3)
    number(UInt64(UInt8(bitPattern: account.workchain)), bits: 8)
    bytes(account.hash)
  }

  mutating func reference(_ cell: CellWriter) {
    references.append(cell)
  }

  /// Appends a comment, going on in referenced cells where it is long.
  mutating func comment(_ text: String) {
    number(0, bits: 32)
    snake(Array(text.utf8)[...])
  }

  private mutating func snake(_ text: ArraySlice<UInt8>) {
    let room = Self.mostBytes - (bits.count + 7) / 8
    bytes(text.prefix(room))
    guard text.count > room else { return }
    var rest = CellWriter()
    rest.snake(text.dropFirst(room))
    references.append(rest)
  }

  /// The bag in base64, with its checksum.
  func base64() -> String {
    var cells: [(CellWriter, [Int])] = []
    func collect(_ cell: CellWriter) -> Int {
      let index = cells.count
      cells.append((cell, []))
      cells[index].1 = cell.references.map(collect)
      return index
    }
    _ = collect(self)
    var body: [UInt8] = []
    for (cell, targets) in cells { body += cell.head + cell.payload + targets.map { UInt8($0) } }
    var length = [UInt8(body.count & 0xFF)]
    if body.count > 0xFF { length.insert(UInt8(body.count >> 8), at: 0) }
    let head: [UInt8] = [0xB5, 0xEE, 0x9C, 0x72, 0x41, UInt8(length.count)]
    var bag = head + [UInt8(cells.count), 1, 0] + length + [0]
    bag += body
    let checksum = Self.checksum(bag)
    bag += (0..<4).map { UInt8(truncatingIfNeeded: checksum >> (8 * UInt32($0))) }
    return Data(bag).base64EncodedString()
  }

  private var head: [UInt8] {
    [UInt8(references.count), UInt8(bits.count / 8 + (bits.count + 7) / 8)]
  }

  private var payload: [UInt8] {
    var padded = bits
    if !padded.count.isMultiple(of: 8) {
      padded.append(true)
      while !padded.count.isMultiple(of: 8) { padded.append(false) }
    }
    var bytes = [UInt8](repeating: 0, count: padded.count / 8)
    for (index, bit) in padded.enumerated() where bit {
      bytes[index / 8] |= 0x80 >> UInt8(index % 8)
    }
    return bytes
  }

  /// CRC-32C.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var rest = UInt32.max
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = rest & 1 == 1
        rest >>= 1
        if isOdd { rest ^= 0x82F6_3B78 }
      }
    }
    return ~rest
  }
}
