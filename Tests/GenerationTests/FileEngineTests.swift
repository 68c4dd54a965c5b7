import Domain
import ImageCodecs
import Testing

@testable import Generation

struct FileEngineTests {
  private let request = GenerationRequest(
    model: "m", prompt: "p", size: PictureSize(width: 64, height: 64), seed: 1)

  private func file(_ format: PictureFormat) throws -> [UInt8] {
    let bitmap = Bitmap(width: 5, height: 3, red: 200, green: 100, blue: 50)
    return switch format {
    case .png: try PNGCodec.encode(bitmap)
    case .jpeg: try JPEGCodec.encode(bitmap, quality: 90)
    case .webp: try WebPCodec.encode(bitmap, quality: 90)
    }
  }

  @Test(arguments: PictureFormat.allCases)
  func everyFormatComesBackByteForByte(format: PictureFormat) async throws {
    let bytes = try file(format)
    let engine = try FileEngine(bytes: bytes)
    for seed in [UInt32(1), 2] {
      var request = request
      request.seed = seed
      let picture = try await engine.generate(request) { _ in }
      #expect(picture.bytes == bytes)
      #expect(picture.format == format)
      #expect(picture.size == PictureSize(width: 5, height: 3))
      #expect(picture.reading == PromptReading())
    }
    #expect(engine.fingerprint == "file-1")
  }

  @Test(arguments: [[], Array("not a picture".utf8), [0x89, 0x50, 0x4E, 0x47]])
  func anythingElseIsRefused(bytes: [UInt8]) {
    let error = #expect(throws: EngineError.self) { try FileEngine(bytes: bytes) }
    guard case .failed(let reason)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!reason.isEmpty)
    #expect(error?.isRetryable == false)
  }

  @Test func aFileThatIsCutOffIsRefused() throws {
    let bytes = try file(.png)
    #expect(throws: EngineError.self) { try FileEngine(bytes: Array(bytes.prefix(20))) }
  }
}
