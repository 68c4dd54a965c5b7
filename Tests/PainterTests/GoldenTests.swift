import Testing

@testable import Painter

/// The bytes of small pictures, as they must come out on any machine.
///
/// When the painter changes on purpose, change `SceneRenderer.fingerprint` with these.
@Suite struct GoldenTests {
  static let checksums: [(prompt: String, style: PaintStyle?, checksum: UInt32)] = [
    ("a serene mountain landscape at golden hour", nil, 0xC5DF4369),
    ("neon city at night, rain", nil, 0x852259B5),
    ("magical forest", nil, 0x2E47AE30),
    ("cat on a house roof under the moon", nil, 0x7899D79C),
    ("tropical beach", .vivid, 0xDFD211C9),
    ("autumn lake", .art, 0xE1D250A0),
    ("ink drawing of a castle in the snow", nil, 0x69CC10D1),
    ("pixel art desert", nil, 0xF9574E93),
    ("xyzzy", nil, 0x89557A42),
  ]

  @Test(arguments: checksums)
  func bytesAreKnown(_ prompt: String, _ style: PaintStyle?, _ checksum: UInt32) throws {
    let picture = try SceneRenderer(threads: 2).render(
      PaintRequest(prompt: prompt, width: 40, height: 32, seed: 11, style: style),
      progress: { _ in }, isCancelled: { false })
    #expect(Self.checksum(picture.pixels) == checksum)
  }

  @Test func fingerprintIsTheOneTheseWereMadeWith() {
    #expect(SceneRenderer.fingerprint == "painter-3")
  }

  /// FNV-1a.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
