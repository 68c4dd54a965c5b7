import Domain
import Testing

@testable import Storage

struct SQLLikenessRepositoryTests {
  private let base = PictureHash(bits: 0x0123_4567_89AB_CDEF)

  private func store(_ hashes: [(PictureHash, Bool)]) async throws -> TestStore {
    let test = try await TestStore()
    try await test.store.transaction { tx in
      for (index, (hash, isGuarded)) in hashes.enumerated() {
        try tx.likenesses.insert(hash, of: PictureID("img_\(index)"), isGuarded: isGuarded)
      }
    }
    return test
  }

  private func hasAlike(
    _ hash: PictureHash, in test: TestStore, amongGuarded: Bool = false
  ) async throws -> Bool {
    try await test.store.read { tx in
      try tx.likenesses.hasAlike(hash, amongGuarded: amongGuarded)
    }
  }

  /// Any six bits, spread over the parts as they please.
  @Test func whateverIsAlikeIsFound() async throws {
    let test = try await store([(base, false)])
    var state: UInt64 = 7
    for _ in 0..<300 {
      var mask: UInt64 = 0
      while mask.nonzeroBitCount < PictureHash.alikeBits {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        mask |= 1 << (state >> 58)
      }
      #expect(try await hasAlike(PictureHash(bits: base.bits ^ mask), in: test), "\(mask)")
      let more: UInt64 = (0..<64).map { UInt64(1) << UInt64($0) }.first { mask & $0 == 0 } ?? 1
      let other = PictureHash(bits: base.bits ^ mask ^ more)
      #expect(try await !hasAlike(other, in: test), "\(mask)")
    }
  }

  @Test func guardedOnesCanBeLookedAtAlone() async throws {
    let test = try await store([(base, false), (PictureHash(bits: ~base.bits), true)])
    #expect(try await !hasAlike(base, in: test, amongGuarded: true))
    #expect(try await hasAlike(base, in: test))
    #expect(try await hasAlike(PictureHash(bits: ~base.bits ^ 1), in: test, amongGuarded: true))
  }

  @Test func highBitsAreKept() async throws {
    let hash = PictureHash(bits: 0xFFFF_FFFF_FFFF_FFFF)
    let test = try await store([(hash, false)])
    #expect(try await hasAlike(hash, in: test))
    #expect(try await !hasAlike(PictureHash(bits: 0), in: test))
  }
}
