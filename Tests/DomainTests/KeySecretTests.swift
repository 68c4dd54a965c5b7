import Testing

@testable import Domain

struct KeySecretTests {
  private static let sample = KeySecret.make { count in (0..<count).map { UInt8($0) } }

  /// Vectors computed with zlib's CRC-32.
  @Test(arguments: [
    ("zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ", "0mLq17"), (String(repeating: "A", count: 30), "0uCPlr"),
  ])
  func theChecksumIsTheOneOfTheSpecification(_ body: String, _ checksum: String) {
    #expect(String(decoding: KeySecret.checksum(of: Array(body.utf8)), as: UTF8.self) == checksum)
  }

  @Test func aSecretHasItsShape() {
    #expect(Self.sample.utf8.count == 51)
    #expect(Self.sample.hasPrefix("zk_live_0123456789ABCDEF"))
    #expect(KeySecret.isWellFormed(Self.sample))
    #expect(KeySecret.shownPrefix(of: Self.sample) == "zk_live_0123")
  }

  @Test func bytesThatWouldBiasThePickArePassedOver() {
    var calls = 0
    let secret = KeySecret.make { count in
      calls += 1
      return (0..<count).map { $0 < 60 ? 255 : UInt8(248 - ($0 - 59)) }
    }
    #expect(calls == 10, "four usable bytes a call")
    #expect(secret.dropFirst(8).prefix(4) == "zyxw")
  }

  @Test func anyTypingErrorIsNoticed() {
    let characters = Array(Self.sample)
    for index in characters.indices.dropFirst(8) {
      var wrong = characters
      wrong[index] = characters[index] == "x" ? "y" : "x"
      #expect(!KeySecret.isWellFormed(String(wrong)), "character \(index)")
    }
    for index in characters.indices.dropFirst(9) where characters[index] != characters[index - 1] {
      var swapped = characters
      swapped.swapAt(index, index - 1)
      #expect(!KeySecret.isWellFormed(String(swapped)), "characters before \(index)")
    }
  }

  @Test(arguments: [
    "", "zk_live_", String(sample.dropLast()), sample + "0", "zk_test_" + sample.dropFirst(8),
    String(sample.dropLast()) + "é", sample.uppercased(),
  ])
  func whatIsNoSecretIsRefused(_ text: String) {
    #expect(!KeySecret.isWellFormed(text))
  }

  @Test func aSecretIsFoundInAText() {
    let key = Self.sample
    let texts = [key, "my key: \(key).", "KEY=\"\(key)\"", "ключ \(key)\nзабыл", "<\(key)>"]
    for text in texts {
      #expect(KeySecret.find(in: text) == key, "\(text)")
    }
    for text in ["", "zk_live_ is the prefix", "x\(key)", "\(key)x", String(key.dropLast())] {
      #expect(KeySecret.find(in: text) == nil, "\(text)")
    }
  }
}
