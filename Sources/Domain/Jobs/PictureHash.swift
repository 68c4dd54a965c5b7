/// What a picture looks like, in 64 bits: pictures that people take for the same differ in few.
package struct PictureHash: Hashable, Sendable {
  package let bits: UInt64

  /// Pictures that differ in so many bits are more than 90 % alike.
  package static let alikeBits = 6

  package init(bits: UInt64) {
    self.bits = bits
  }

  /// Number of bits that differ, 0…64.
  package func distance(to other: PictureHash) -> Int { (bits ^ other.bits).nonzeroBitCount }

  /// Whether two pictures are more than 90 % alike.
  package func isAlike(_ other: PictureHash) -> Bool { distance(to: other) <= Self.alikeBits }

  /// The bits in four parts of 16: of two pictures that are alike, at least one part differs in one
  /// bit at most, for six bits cannot be two in each of four.
  package var parts: [UInt16] { (0..<4).map { UInt16(truncatingIfNeeded: bits >> ($0 * 16)) } }
}
