import Domain
import ImageCodecs
import Painter
import Synchronization
import Testing

@testable import Generation

@Suite(.timeLimit(.minutes(5)))
struct PainterEngineTests {
  private let engine = PainterEngine(threads: 2, pictures: 2)

  private func request(
    _ prompt: String = "a lake at dawn", seed: UInt32 = 7, count: Int = 1,
    model: String = "zekron-image-1", width: Int = 64, height: Int = 48
  ) -> GenerationRequest {
    GenerationRequest(
      model: model, prompt: prompt, size: PictureSize(width: width, height: height), seed: seed,
      count: count)
  }

  @Test func theSameRequestGivesTheSameBytes() async throws {
    let first = try await engine.generate(request()) { _ in }
    let other = try await PainterEngine(threads: 1, pictures: 1).generate(request()) { _ in }
    #expect(first.bytes == other.bytes)
    #expect(first.format == .png)
    #expect(first.size == PictureSize(width: 64, height: 48))
    let header = try ImageHeader.read(first.bytes)
    #expect(header.width == 64 && header.height == 48)
  }

  @Test func anotherSeedGivesAnotherPicture() async throws {
    let first = try await engine.generate(request(seed: 7)) { _ in }
    let second = try await engine.generate(request(seed: 8)) { _ in }
    #expect(try PNGCodec.decode(first.bytes) != PNGCodec.decode(second.bytes))
  }

  @Test func theFileCarriesWhatRepeatsIt() async throws {
    let picture = try await engine.generate(request("озеро")) { _ in }
    let texts = PNGCodec.texts(picture.bytes)
    #expect(texts.contains(PNGText("Description", "озеро")))
    #expect(texts.contains(PNGText("Seed", "7")))
    #expect(texts.contains(PNGText("Source", SceneRenderer.fingerprint)))
    #expect(engine.fingerprint == SceneRenderer.fingerprint)
  }

  @Test func severalComeOnOneSheetWithRisingSeeds() async throws {
    let fractions = Mutex<[Double]>([])
    let sheet = try await engine.generate(request(count: 2)) { fraction in
      fractions.withLock { $0.append(fraction) }
    }
    #expect(sheet.size == PictureSize(width: 64 * 2 + 8, height: 48))
    let tiles = [UInt32(7), 8]
    let pixels = try PNGCodec.decode(sheet.bytes)
    for (index, seed) in tiles.enumerated() {
      let single = try PNGCodec.decode(
        try await engine.generate(request(seed: seed)) { _ in }.bytes)
      for row in 0..<48 {
        let start = (row * pixels.width + index * 72) * 3
        #expect(
          pixels.pixels[start..<start + 64 * 3] == single.pixels[row * 192..<(row + 1) * 192])
      }
    }
    let seen = fractions.withLock { $0 }
    #expect(seen.allSatisfy { (0...1).contains($0) })
    #expect(seen.max() ?? 0 > 0.5, "the second picture goes on where the first ended")
  }

  @Test func theFlashModelPaintsADraft() async throws {
    let prompt = "a forest by a river in the mountains"
    let full = try await engine.generate(request(prompt, width: 96, height: 96)) { _ in }
    let draft = try await engine.generate(
      request(prompt, model: "zekron-flash", width: 96, height: 96)
    ) { _ in }
    #expect(try PNGCodec.decode(full.bytes) != PNGCodec.decode(draft.bytes))
  }

  @Test func stylesAreTakenFromTheRequest() async throws {
    var line = request()
    line.style = .line
    var raw = line
    raw.isRaw = true
    let drawn = try await engine.generate(line) { _ in }
    let plain = try await engine.generate(raw) { _ in }
    #expect(drawn.bytes != plain.bytes, "raw means no style")
  }

  @Test(arguments: PictureStyle.allCases)
  func thePainterKnowsEveryStyle(style: PictureStyle) {
    #expect(PaintStyle(rawValue: style.rawValue) != nil)
  }

  @Test func whatIsUnderstoodIsSaid() async throws {
    let picture = try await engine.generate(request("a lake with a qwxzy")) { _ in }
    #expect(!picture.reading.understood.isEmpty)
    #expect(picture.reading.ignored.contains("qwxzy"))
  }

  @Test func sourcesAreChanged() async throws {
    let red = try PNGCodec.encode(Bitmap(width: 90, height: 60, red: 200, green: 40, blue: 30))
    let blue = try PNGCodec.encode(Bitmap(width: 30, height: 60, red: 20, green: 40, blue: 220))
    let grey = try await engine.generate(request("black and white, qwxzy"), sources: [red]) { _ in }
    #expect(grey.size == PictureSize(width: 64, height: 48))
    #expect(grey.reading.understood == ["black and white"])
    #expect(grey.reading.ignored == ["qwxzy"])
    let pixels = try PNGCodec.decode(grey.bytes).pixels
    #expect(
      stride(from: 0, to: pixels.count, by: 3).allSatisfy {
        abs(Int(pixels[$0]) - Int(pixels[$0 + 2])) < 4
      })
    let again = try await PainterEngine(threads: 1, pictures: 1).generate(
      request("black and white, qwxzy"), sources: [red]
    ) { _ in }
    #expect(again.bytes == grey.bytes)
    let both = try await engine.generate(request("side by side"), sources: [red, blue]) { _ in }
    #expect(both.reading.understood == ["side by side"])
    let sheet = try await engine.generate(request("rain", count: 2), sources: [red]) { _ in }
    #expect(sheet.size == PictureSize(width: 64 * 2 + 8, height: 48))
  }

  @Test func strengthOfTheRequestHolds() async throws {
    let red = try PNGCodec.encode(Bitmap(width: 64, height: 48, red: 200, green: 40, blue: 30))
    var strong = request("inverted")
    strong.strength = SourceStrength(thousandths: 1000)
    let kept = try await engine.generate(strong, sources: [red]) { _ in }
    #expect(try PNGCodec.decode(kept.bytes).pixels.prefix(3) == [200, 40, 30])
    let turned = try await engine.generate(request("inverted"), sources: [red]) { _ in }
    #expect(try PNGCodec.decode(turned.bytes).pixels[0] < 100)
  }

  @Test func whatIsNoPictureIsRefused() async {
    let error = await #expect(throws: EngineError.self) {
      try await engine.generate(request("rain"), sources: [[1, 2, 3]]) { _ in }
    }
    #expect(error == .failed(reason: "source 1 is neither PNG nor JPEG nor WebP"))
  }

  @Test func aCancelledTaskEndsWithoutAPicture() async {
    let result = await withTaskGroup(of: Result<GeneratedPicture, EngineError>.self) { group in
      group.addTask {
        do throws(EngineError) {
          return .success(
            try await engine.generate(request(width: 2048, height: 2048)) { _ in })
        } catch {
          return .failure(error)
        }
      }
      group.cancelAll()
      return await group.next()
    }
    guard case .failure(.cancelled)? = result else {
      Issue.record("not cancelled")
      return
    }
  }

  @Test func aSizeThatCannotBePaintedFailsForGood() async {
    let error = await #expect(throws: EngineError.self) {
      try await engine.generate(request(width: 4, height: 4)) { _ in }
    }
    #expect(error?.isRetryable == false)
    #expect(error != .cancelled)
  }
}
