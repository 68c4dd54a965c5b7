import Testing

@testable import Domain

struct EnlargementTests {
  private func options(_ width: Int, _ height: Int, model: Int = 0) throws -> [Enlargement] {
    Enlargement.options(
      for: PictureSize(width: width, height: height),
      model: try PromptFixtures.catalog().models[model])
  }

  @Test func twiceAndFourTimesWhereTheModelCan() throws {
    let small = try options(512, 256)
    #expect(small.map(\.factor) == ["2", "4"])
    #expect(small.map(\.size.plain) == ["1024x512", "2048x1024"])
    #expect(try options(1024, 1024).map(\.size.plain) == ["2048x2048"])
  }

  @Test func asFarAsItGoesWhereTwiceIsTooMuch() throws {
    let wide = try options(1360, 768)
    #expect(wide.map(\.factor) == ["1.5"])
    #expect(wide.map(\.size.plain) == ["2048x1152"])
  }

  @Test func nothingAtTheGreatestOrNearIt() throws {
    #expect(try options(2048, 2048).isEmpty)
    #expect(try options(2048, 256).isEmpty)
    #expect(try options(1760, 1024).isEmpty, "not worth its price")
    #expect(try options(1024, 1024, model: 1).isEmpty)
  }

  @Test func everyOfferCanBeDrawn() throws {
    let model = try PromptFixtures.catalog().models[0]
    for width in stride(from: 256, through: 2048, by: 16) {
      for height in stride(from: 256, through: 2048, by: 112) {
        let size = PictureSize(width: width, height: height)
        for option in Enlargement.options(for: size, model: model) {
          #expect(SizeRule(model).allows(option.size), "\(option)")
          #expect(option.size.width > width && option.size.height >= height)
        }
      }
    }
  }
}
