import Domain
import Generation
import ImageCodecs
import Testing

/// Draws an even picture of the ordered size, or always one of its own.
private struct EvenEngine: ImageEngine {
  var own: PictureSize?
  let fingerprint = "even-1"

  func generate(
    _ request: GenerationRequest, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    if request.prompt == "no" { throw .refused(reason: "no") }
    let size = own ?? request.size
    guard
      let bytes = try? PNGCodec.encode(
        Bitmap(width: size.width, height: size.height, red: 9, green: 99, blue: 199))
    else { throw .failed(reason: "no file") }
    progress(1)
    return GeneratedPicture(
      bytes: bytes, format: .png, size: size, reading: PromptReading(understood: ["lake"]))
  }
}

struct FineEngineTests {
  private func request(_ prompt: String = "a lake") -> GenerationRequest {
    GenerationRequest(
      model: "m", prompt: prompt, size: PictureSize(width: 64, height: 48), seed: 5)
  }

  @Test func itIsDrawnLargerAndReduced() async throws {
    let engine = FineEngine(EvenEngine())
    let picture = try await engine.generate(request()) { _ in }
    #expect(picture.size == PictureSize(width: 64, height: 48))
    let bitmap = try ImageCodec.decode(picture.bytes)
    #expect(bitmap.width == 64 && bitmap.height == 48 && bitmap.pixels[0] == 9)
    #expect(picture.reading.understood == ["lake"] && engine.fingerprint == "even-1-fine")
    let texts = PNGCodec.texts(picture.bytes)
    #expect(
      texts.contains(PNGText("Source", "even-1-fine")) && texts.contains(PNGText("Seed", "5")))
    #expect(try await engine.generate(request()) { _ in }.bytes == picture.bytes)
  }

  @Test func aPictureThatIsNoLargerStaysAsItIs() async throws {
    let own = PictureSize(width: 32, height: 32)
    let picture = try await FineEngine(EvenEngine(own: own)).generate(request()) { _ in }
    #expect(picture.size == own)
  }

  @Test func errorsPassThrough() async {
    await #expect(throws: EngineError.refused(reason: "no")) {
      try await FineEngine(EvenEngine()).generate(request("no")) { _ in }
    }
  }
}
