import Testing

@testable import Domain

struct OrderResolverTests {
  private static func resolve(
    _ text: String, settings: CustomerSettings = .init(), seed: UInt32 = 9
  ) throws -> GenerationRequest {
    let catalog = try PromptFixtures.catalog()
    let order = try PromptParser(catalog: catalog).parse(text)
    return try OrderResolver(catalog: catalog).resolve(order, settings: settings, seed: seed)
  }

  @Test func aBarePromptGetsTheDefaults() throws {
    let request = try Self.resolve("a cat")
    #expect(
      request
        == GenerationRequest(
          model: "zekron-image-1", prompt: "a cat", size: PictureSize(width: 1024, height: 1024),
          seed: 9))
  }

  @Test func flagsWinOverSettings() throws {
    let settings = CustomerSettings(
      model: "zekron-art", size: PictureSize(width: 512, height: 512))
    let own = try Self.resolve("a", settings: settings)
    #expect(own.model == "zekron-art")
    #expect(own.size.plain == "512x512")
    let asked = try Self.resolve(
      "a --m image-1 --ar 16:9 --seed 3 --n 2 --style art --no b", settings: settings)
    #expect(
      asked
        == GenerationRequest(
          model: "zekron-image-1", prompt: "a", negative: "b",
          size: PictureSize(width: 1360, height: 768), seed: 3, count: 2, style: .art))
  }

  @Test func settingsBendToTheModel() throws {
    let settings = CustomerSettings(
      model: "gone", size: PictureSize(width: 2048, height: 1024))
    #expect(try Self.resolve("a", settings: settings).model == "zekron-image-1")
    #expect(try Self.resolve("a", settings: settings).size.plain == "2048x1024")
    #expect(try Self.resolve("a --xl", settings: settings).size.plain == "1024x512")
  }

  @Test func rawTakesNoStyle() throws {
    let request = try Self.resolve("a --style photo --raw")
    #expect(request.style == nil)
    #expect(request.isRaw)
  }

  @Test func aSizeBeyondTheModelIsRefused() throws {
    let error = try #require(throws: PromptError.self) {
      try Self.resolve("a --xl --size 2048x512 --no b")
    }
    #expect(
      error
        == .badValue(
          flag: "--size", value: "2048x512", allowed: "256x256 … 1024x1024, 16n",
          fixed: "a --size 1024x512 --m xl --no b", without: "a --m xl --no b"))
    #expect(try Self.resolve("a --size 1024x512 --m xl --no b").size.plain == "1024x512")
  }

  @Test func anOrderWithoutWordsIsRefused() throws {
    #expect(throws: PromptError.self) { try Self.resolve("--ar 16:9") }
  }
}
