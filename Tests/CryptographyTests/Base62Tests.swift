import Testing

@testable import Cryptography

@Suite struct Base62Tests {
  @Test(arguments: [
    ("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17"),
    (String(repeating: "A", count: 30), "0uCPlr"),
  ])
  func knownChecksums(_ body: String, _ checksum: String) {
    #expect(Base62.checksum(body) == checksum)
  }

  @Test func bytesFrom248AreThrownAway() {
    var draws: [[UInt8]] = [[0, 61, 62, 247, 248, 255], [123, 250], [10]]
    let text = Base62.random(6) { count in
      let draw = draws.removeFirst()
      #expect(draw.count == count)
      return draw
    }
    #expect(text == "0z0zzA")
    #expect(draws.isEmpty)
  }

  @Test func everyCharacterIsEquallyLikely() {
    let bytes = (UInt8.min...UInt8.max).filter { $0 < 248 }
    let text = Base62.random(248) { _ in bytes }
    let counts = text.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    #expect(counts.count == 62)
    #expect(counts.values.allSatisfy { $0 == 4 })
  }

  @Test func liveSourceWorks() {
    let text = Base62.random(30, randomBytes: SecureRandom.bytes)
    #expect(text.utf8.count == 30)
    #expect(text.utf8.allSatisfy { Base62.characters.contains($0) })
  }
}
