import Testing

@testable import Domain

struct PromptTextTests {
  private static func flags(
    _ request: GenerationRequest, settings: CustomerSettings = .init()
  ) throws -> String {
    PromptText.flags(of: request, catalog: try PromptFixtures.catalog(), settings: settings)
  }

  private static func request(
    model: String = "zekron-image-1", width: Int = 1024, height: Int = 1024
  ) -> GenerationRequest {
    GenerationRequest(
      model: model, prompt: "a cat", size: PictureSize(width: width, height: height), seed: 42)
  }

  @Test func defaultsAreLeftOut() throws {
    #expect(try Self.flags(Self.request()) == "--seed 42")
  }

  @Test func familiarProportionsAreNamed() throws {
    #expect(try Self.flags(Self.request(width: 1360, height: 768)) == "--ar 16:9 --seed 42")
    #expect(try Self.flags(Self.request(width: 512, height: 512)) == "--size 512x512 --seed 42")
    let small = Self.request(model: "zekron-xl", width: 1024, height: 576)
    #expect(try Self.flags(small) == "--ar 16:9 --seed 42 --m xl")
  }

  @Test func whatSettingsSayIsLeftOut() throws {
    let settings = CustomerSettings(model: "zekron-xl", size: PictureSize(width: 512, height: 512))
    let own = Self.request(model: "zekron-xl", width: 512, height: 512)
    #expect(try Self.flags(own, settings: settings) == "--seed 42")
    #expect(
      try Self.flags(Self.request(), settings: settings) == "--ar 1:1 --seed 42 --m image-1")
  }

  @Test func everythingElseIsNamed() throws {
    var request = Self.request()
    request.count = 3
    request.style = PictureStyle.none
    request.negative = "dogs, cats"
    request.isRaw = true
    #expect(
      try Self.flags(request) == "--n 3 --seed 42 --style none --no dogs, cats --raw")
    #expect(
      PromptText.text(of: request, catalog: try PromptFixtures.catalog())
        == "a cat --n 3 --seed 42 --style none --no dogs, cats --raw")
  }

  @Test func aModelThatIsGoneKeepsItsSeed() throws {
    #expect(try Self.flags(Self.request(model: "gone")) == "--seed 42")
  }

  @Test func readAgainItIsTheSameRequest() throws {
    let catalog = try PromptFixtures.catalog()
    let parser = PromptParser(catalog: catalog)
    let resolver = OrderResolver(catalog: catalog)
    var generator = SeededGenerator(state: 3)
    let prompts = ["a cat", "--ar is a flag", "no: dogs\nor —cats", "a --- b"]
    for _ in 0..<500 {
      func edge() -> Int { Int.random(in: 16...64, using: &generator) * 16 }
      let own = Bool.random(using: &generator)
      let settings = CustomerSettings(
        model: own ? "zekron-art" : nil,
        size: own ? PictureSize(width: edge(), height: edge()) : nil)
      var request = GenerationRequest(
        model: try #require(catalog.models.randomElement(using: &generator)).id,
        prompt: try #require(prompts.randomElement(using: &generator)),
        size: PictureSize(width: edge(), height: edge()),
        seed: .random(in: 0...UInt32.max, using: &generator))
      request.negative = Bool.random(using: &generator) ? "--n 'x', y" : ""
      request.style = PictureStyle.allCases.randomElement(using: &generator)
      request.count = Int.random(in: 1...4, using: &generator)
      request.stylize =
        Bool.random(using: &generator) ? Int.random(in: 0...99, using: &generator) : nil
      request.isTiled = Bool.random(using: &generator)
      request.variation = Variation(thousandths: Int.random(in: 0...9, using: &generator) * 110)
      request.strength = SourceStrength(
        thousandths: Int.random(in: 0...100, using: &generator) * 10)
      let text = PromptText.text(of: request, catalog: catalog, settings: settings)
      let order = try parser.parse(text)
      #expect(try resolver.resolve(order, settings: settings, seed: 1) == request)
    }
  }
}
