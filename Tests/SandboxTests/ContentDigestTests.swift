import Testing

@testable import Sandbox

@Suite struct ContentDigestTests {
  @Test func equalBytesHaveEqualDigestsAndOthersDiffer() {
    let base = (0..<100).map { UInt8($0) }
    #expect(ContentDigest(base) == ContentDigest(Array(base)))
    var seen: Set<ContentDigest> = [ContentDigest(base)]
    for index in base.indices {
      var changed = base
      changed[index] ^= 1
      seen.insert(ContentDigest(changed))
      seen.insert(ContentDigest(Array(base.prefix(index))))
    }
    #expect(seen.count == 201)
  }

  @Test func zerosOfDifferentLengthsDiffer() {
    let digests = (0..<64).map { ContentDigest([UInt8](repeating: 0, count: $0)).text }
    #expect(Set(digests).count == 64)
    #expect(digests.allSatisfy { $0.utf8.count <= 26 })
  }
}
