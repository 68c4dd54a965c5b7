/// The chunks of a PNG file.
///
/// https://www.w3.org/TR/png-3/#5DataRep
struct PNGChunks: Sequence, IteratorProtocol {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// One chunk.
  struct Chunk {
    let type: String
    /// Where its length begins and its checksum ends.
    let range: Range<Int>

    /// Where its content is.
    var data: Range<Int> { range.lowerBound + 8..<range.upperBound - 4 }
  }

  private let bytes: [UInt8]
  private var position: Int

  /// Walks over a file; ends at its end or where it is cut off.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: Self.signature) ? Self.signature.count : bytes.count
  }

  mutating func next() -> Chunk? {
    guard bytes.count - position >= 12 else { return nil }
    let length = Self.number(bytes[position..<position + 4])
    guard length <= bytes.count - position - 12 else { return nil }
    let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
    let range = position..<position + 12 + length
    position = range.upperBound
    return Chunk(type: type, range: range)
  }

  /// Width and height from the first chunk.
  static func dimensions(_ bytes: [UInt8]) throws(ImageCodecError) -> (width: Int, height: Int) {
    var chunks = PNGChunks(bytes)
    guard let first = chunks.next(), first.type == "IHDR", first.data.count == 13 else {
      throw .malformed(.png, detail: "IHDR")
    }
    let start = first.data.lowerBound
    return (number(bytes[start..<start + 4]), number(bytes[start + 4..<start + 8]))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
