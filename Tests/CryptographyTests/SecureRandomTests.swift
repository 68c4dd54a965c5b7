import Testing

@testable import Cryptography

@Suite struct SecureRandomTests {
  @Test(arguments: [0, 1, 16, 257, 100_000])
  func givesTheCount(_ count: Int) {
    #expect(SecureRandom.bytes(count).count == count)
  }

  @Test func doesNotRepeat() {
    let draws = Set((0..<1000).map { _ in SecureRandom.bytes(16) })
    #expect(draws.count == 1000)
  }

  @Test func fillsAllOfALargeBuffer() {
    let bytes = SecureRandom.bytes(1 << 16)
    #expect(Set(bytes).count == 256)
    #expect(Set(bytes.suffix(4096)).count > 200)
  }
}
