import Testing

@testable import Painter

/// The bytes of small edits, as they must come out on any machine.
///
/// When editing changes on purpose, change `SceneRenderer.fingerprint` with these.
@Suite struct EditGoldenTests {
  static let checksums: [(prompt: String, sources: Int, checksum: UInt32)] = [
    ("make it winter", 1, 0x32A74020),
    ("autumn, golden hour", 1, 0x00972B83),
    ("starry night with a moon", 1, 0x9D5E391B),
    ("storm", 1, 0xDF78158D),
    ("fog and a rainbow", 1, 0x89E038F8),
    ("watercolor", 1, 0xE43B48F8),
    ("oil painting", 1, 0xBFDAA02D),
    ("stained glass", 1, 0x5BB2A358),
    ("neon", 1, 0xAB20C6F3),
    ("vintage film", 1, 0x15B9EA10),
    ("low poly", 1, 0x1674D435),
    ("put it in a forest", 1, 0x251E003F),
    ("blur the background", 1, 0x4DC50313),
    ("blend", 2, 0x77EF0C7E),
    ("double exposure", 2, 0x6E6D827E),
    ("xyzzy", 1, 0xDFF6BB60),
  ]

  @Test(arguments: checksums)
  func bytesAreKnown(_ prompt: String, _ sources: Int, _ checksum: UInt32) throws {
    let all = [Specimen.landscape(), Specimen.disc()]
    for threads in [1, 3] {
      let picture = try PictureEditor(threads: threads).edit(
        EditRequest(
          prompt: prompt, sources: Array(all.prefix(sources)), width: 40, height: 32, seed: 11),
        progress: { _ in }, isCancelled: { false })
      #expect(
        GoldenTests.checksum(picture.pixels) == checksum,
        "\(prompt): 0x\(String(GoldenTests.checksum(picture.pixels), radix: 16, uppercase: true))")
    }
  }
}
