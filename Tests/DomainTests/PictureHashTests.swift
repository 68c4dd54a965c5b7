import Domain
import Testing

struct PictureHashTests {
  @Test func sixBitsAreAlikeAndSevenAreNot() {
    let hash = PictureHash(bits: 0x0123_4567_89AB_CDEF)
    #expect(hash.isAlike(PictureHash(bits: hash.bits ^ 0b11_1111)))
    #expect(!hash.isAlike(PictureHash(bits: hash.bits ^ 0b111_1111)))
    #expect(hash.distance(to: PictureHash(bits: ~hash.bits)) == 64)
  }

  @Test func partsAreTheWhole() {
    #expect(PictureHash(bits: 0x0123_4567_89AB_CDEF).parts == [0xCDEF, 0x89AB, 0x4567, 0x0123])
  }
}
