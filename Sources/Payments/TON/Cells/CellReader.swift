/// Reads the bits and references of one cell in order.
struct CellReader: Sendable {
  private let bag: BagOfCells
  private let cell: BagOfCells.Cell
  private var bit = 0
  private var reference = 0

  init(_ bag: BagOfCells) {
    self.init(bag, at: bag.root)
  }

  private init(_ bag: BagOfCells, at index: Int) {
    self.bag = bag
    cell = bag.cells[index]
  }

  var bitsLeft: Int { cell.bitCount - bit }

  /// A number of up to 64 bits.
  mutating func number(bits count: Int) throws(CellError) -> UInt64 {
    guard count <= 64, count <= bitsLeft else { throw .ended }
    var value: UInt64 = 0
    for _ in 0..<count {
      let isSet = cell.bytes[bit / 8] >> (7 - UInt8(bit % 8)) & 1
      value = value << 1 | UInt64(isSet)
      bit += 1
    }
    return value
  }

  mutating func flag() throws(CellError) -> Bool {
    try number(bits: 1) == 1
  }

  mutating func bytes(_ count: Int) throws(CellError) -> [UInt8] {
    guard count * 8 <= bitsLeft else { throw .ended }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for _ in 0..<count { bytes.append(UInt8(try number(bits: 8))) }
    return bytes
  }

  /// `VarUInteger 16`: four bits of length, then so many bytes.
  mutating func amount() throws(CellError) -> UInt64 {
    let length = try number(bits: 4)
    guard length <= 8 else { throw .tooLarge }
    return try number(bits: Int(length) * 8)
  }

  /// `MsgAddress`: none, or a standard one without rewriting.
  mutating func address() throws(CellError) -> TONAddress? {
    switch try number(bits: 2) {
    case 0b00: return nil
    case 0b10:
      guard try !flag() else { throw .unsupported }
      let workchain = Int8(truncatingIfNeeded: try number(bits: 8))
      return TONAddress(workchain: workchain, hash: try bytes(32))
    default: throw .unsupported
    }
  }

  /// The next referenced cell, or nil when there is none left.
  mutating func next() -> CellReader? {
    guard reference < cell.references.count else { return nil }
    defer { reference += 1 }
    return CellReader(bag, at: cell.references[reference])
  }
}

/// Why a cell does not hold what it should.
enum CellError: Error, Sendable, Equatable {
  case ended
  case tooLarge
  case unsupported
  /// Another message than the one looked for.
  case otherOperation(UInt64)
}
