import Testing

@testable import Painter

@Suite struct SeamTests {
  @Test func whatLiesBeyondIsFadedIn() {
    let seam = Seam(width: 32, height: 16)
    #expect(seam.across == 2)
    #expect(seam.down == 1)
    // Each pixel tells its column; those beyond the right edge are 200.
    var bytes: [UInt8] = []
    for _ in 0..<(16 + seam.down) {
      for x in 0..<(32 + seam.across) {
        bytes += [UInt8](repeating: x < 32 ? UInt8(x) : 200, count: 3)
      }
    }
    let joined = seam.joined(bytes)
    #expect(joined.count == 32 * 16 * 3)
    #expect(joined[0] > 100)
    #expect(joined[3] < joined[0])
    #expect(joined[2 * 3] == 2)
    #expect(joined[31 * 3] == 31)
  }

  @Test func evenPictureStaysEven() {
    let seam = Seam(width: 20, height: 40)
    let count = (20 + seam.across) * (40 + seam.down) * 3
    #expect(seam.joined([UInt8](repeating: 77, count: count)).allSatisfy { $0 == 77 })
  }
}
