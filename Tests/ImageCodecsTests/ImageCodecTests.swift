import Testing

@testable import ImageCodecs

@Suite struct ImageCodecTests {
  private static let bitmap = Fixtures.picture(width: 40, height: 30)

  private static func encode(_ format: ImageFormat) throws -> [UInt8] {
    switch format {
    case .png: try PNGCodec.encode(bitmap, text: [PNGText("prompt", "a cat")])
    case .jpeg: try JPEGCodec.encode(bitmap)
    case .webp: try WebPCodec.encode(bitmap)
    }
  }

  @Test(arguments: ImageFormat.allCases)
  func formatIsFound(_ format: ImageFormat) throws {
    let decoded = try ImageCodec.decode(try Self.encode(format))
    #expect(decoded.width == 40 && decoded.height == 30)
    #expect(decoded.difference(from: Self.bitmap) < 8)
  }

  @Test(arguments: ImageFormat.allCases)
  func everyTruncationIsRefused(_ format: ImageFormat) throws {
    let bytes = try Self.encode(format)
    // The last bytes of a PNG (IEND) and of a JPEG (end marker) carry no picture.
    for count in stride(from: 0, to: bytes.count - 16, by: 3) {
      #expect(throws: ImageCodecError.self) { try ImageCodec.decode(Array(bytes[..<count])) }
    }
  }

  @Test(arguments: ImageFormat.allCases, [1, 2, 3])
  func mutatedFilesNeverCrash(_ format: ImageFormat, _ seed: UInt64) throws {
    let original = try Self.encode(format)
    let limits = ImageLimits(maxPixels: 10_000)
    var random = SeededRandom(seed: seed)
    for _ in 0..<700 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let position = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        default:
          bytes.removeSubrange(position..<min(position + 4, bytes.count))
          if bytes.isEmpty { bytes = original }
        }
      }
      survives(bytes, limits)
    }
  }

  @Test(arguments: ImageFormat.allCases)
  func garbageAfterAGenuineStartNeverCrashes(_ format: ImageFormat) throws {
    let original = try Self.encode(format)
    var random = SeededRandom(seed: 11)
    for _ in 0..<500 {
      let kept = Int.random(in: 0..<min(original.count, 64), using: &random)
      let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      survives(Array(original[..<kept]) + noise, ImageLimits(maxPixels: 10_000))
    }
  }

  /// Whatever the bytes: a whole bitmap within the limits, or an error.
  private func survives(_ bytes: [UInt8], _ limits: ImageLimits) {
    do throws(ImageCodecError) {
      let decoded = try ImageCodec.decode(bytes, limits: limits)
      #expect(decoded.width * decoded.height <= limits.maxPixels)
    } catch {
      #expect(!error.isRetryable)
    }
  }
}
