import Domain
import ImageCodecs
import Testing

@testable import Generation

struct PNGFileTests {
  private func texts(prompt: String, namesPrompt: Bool = true) throws -> [PNGText] {
    var request = GenerationRequest(
      model: "m", prompt: prompt, size: PictureSize(width: 2, height: 2), seed: .max)
    request.namesPrompt = namesPrompt
    let bitmap = Bitmap(width: 2, height: 2, red: 1, green: 2, blue: 3)
    let bytes = try PNGFile.encode(bitmap, for: request, engine: "painter-9")
    #expect(try PNGCodec.decode(bytes) == bitmap)
    return PNGCodec.texts(bytes)
  }

  @Test func theFileSaysHowItWasMade() throws {
    #expect(
      try texts(prompt: "a lake") == [
        PNGText("Software", "Zekron"), PNGText("Source", "painter-9"),
        PNGText("Description", "a lake"), PNGText("Seed", "4294967295"),
      ])
  }

  @Test func whoWantsNoWordsInTheFileHasNone() throws {
    #expect(
      try texts(prompt: "a lake", namesPrompt: false).map(\.keyword)
        == ["Software", "Source", "Seed"])
  }

  @Test(arguments: ["озеро 🏔", "", "a\nb", String(repeating: "🏔", count: 4000)])
  func anyPromptIsKept(prompt: String) throws {
    #expect(try texts(prompt: prompt)[2].value == prompt)
  }

  @Test func whatPNGCannotHoldIsNoReasonToFail() throws {
    #expect(try texts(prompt: "a\u{0}b\u{0}")[2].value == "a b ")
  }
}
