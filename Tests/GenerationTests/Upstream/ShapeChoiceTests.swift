import Domain
import Testing

@testable import Generation

struct ShapeChoiceTests {
  private static let sizes = ["1024x1024", "1152x864", "832x1248", "1280x720", "720x1280"]
    .compactMap(PictureSize.init(parsing:))

  @Test(arguments: [
    ("512x512", "1024x1024"), ("1024x768", "1152x864"), ("1024x1536", "832x1248"),
    ("1920x1088", "1280x720"), ("256x768", "720x1280"), ("2048x1024", "1280x720"),
  ])
  func theNearestProportionsWin(asked: String, given: String) throws {
    let size = try #require(PictureSize(parsing: asked))
    #expect(ShapeChoice.nearest(to: size, among: Self.sizes)?.plain == given)
  }

  @Test func ofTheSameShapeTheNearestInPixelsWins() throws {
    let sizes = ["512x512", "1024x1024", "2048x2048"].compactMap(PictureSize.init(parsing:))
    let size = PictureSize(width: 1008, height: 1008)
    #expect(ShapeChoice.nearest(to: size, among: sizes)?.plain == "1024x1024")
    #expect(ShapeChoice.nearest(to: size, among: []) == nil)
  }
}
