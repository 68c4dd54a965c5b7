import Testing

@testable import Painter

/// The bytes of small pictures, as they must come out on any machine.
///
/// When the painter changes on purpose, change `SceneRenderer.fingerprint` with these.
@Suite struct GoldenTests {
  static let checksums: [(prompt: String, style: PaintStyle?, checksum: UInt32)] = [
    ("a serene mountain landscape at golden hour", nil, 0x96E3E19E),
    ("neon city at night, rain", nil, 0xCBE3C672),
    ("magical forest", nil, 0xE2FD7A3A),
    ("cat on a house roof under the moon", nil, 0x0CC00B6E),
    ("tropical beach", .vivid, 0xFEE9FEDA),
    ("autumn lake", .art, 0x6BDA3EC1),
    ("ink drawing of a castle in the snow", nil, 0xDE636684),
    ("pixel art desert", nil, 0x5BC00C92),
    ("xyzzy", nil, 0x3E2DE61D),
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
