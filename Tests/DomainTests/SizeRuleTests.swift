import Testing

@testable import Domain

struct SizeRuleTests {
  @Test(arguments: [
    (1, 1, 2048, "1024x1024"), (16, 9, 2048, "1360x768"), (9, 16, 2048, "768x1360"),
    (3, 2, 2048, "1248x832"), (4, 3, 2048, "1184x880"), (3, 1, 2048, "1776x592"),
    (1, 3, 2048, "592x1776"), (16, 9, 1024, "1024x576"), (3, 1, 1024, "1024x336"),
    (2, 3, 1024, "688x1024"), (1, 1, 512, "512x512"), (3, 1, 512, "512x256"),
    (1, 3, 256, "256x256"),
  ])
  func proportionsBecomeASize(width: Int, height: Int, edge: Int, expected: String) {
    let size = SizeRule(maxEdgePixels: edge).size(ratioWidth: width, height: height)
    #expect(size.plain == expected)
  }

  @Test func everyProportionIsDrawable() {
    for edge in [256, 512, 1000, 1024, 2048, 4096] {
      let rule = SizeRule(maxEdgePixels: edge)
      for width in 1...30 {
        for height in 1...30 where width <= 3 * height && height <= 3 * width {
          #expect(rule.allows(rule.size(ratioWidth: width, height: height)))
        }
      }
      #expect(rule.allows(rule.standard))
    }
  }

  @Test(arguments: [
    (1024, 1024, true), (256, 2048, true), (240, 1024, false), (1024, 2064, false),
    (1000, 1024, false), (0, 0, false), (-1024, 1024, false),
  ])
  func onlyTheGrainIsAllowed(width: Int, height: Int, isAllowed: Bool) {
    let rule = SizeRule(maxEdgePixels: 2048)
    #expect(rule.allows(PictureSize(width: width, height: height)) == isAllowed)
  }

  @Test func theNearestSizeIsAllowed() {
    let rule = SizeRule(maxEdgePixels: 1030)
    #expect(rule.maxEdgePixels == 1024)
    #expect(rule.nearest(to: PictureSize(width: 5, height: 9999)).plain == "256x1024")
    #expect(rule.nearest(to: PictureSize(width: 711, height: 712)).plain == "704x720")
  }
}
