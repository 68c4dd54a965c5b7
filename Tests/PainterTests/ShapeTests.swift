import Testing

@testable import Painter

@Suite struct ShapeTests {
  static let shapes: [Shape] = [
    .ellipse(centre: Vec2(0.2, 0.1), radii: Vec2(0.5, 0.3)),
    .box(centre: Vec2(0, 0), half: Vec2(0.4, 0.2), round: 0.05),
    .limb(a: Vec2(0, 0), b: Vec2(0.3, 0.4), from: 0.1, to: 0.05),
    .polygon([Vec2(-0.5, -0.2), Vec2(0.5, -0.2), Vec2(0, 0.6)]),
  ]

  @Test(arguments: shapes.indices) func middleIsInsideAndFarIsOutside(_ index: Int) {
    let shape = Self.shapes[index]
    let bounds = shape.bounds
    let middle = (bounds.least + bounds.most) * 0.5
    #expect(shape.distance(middle) < 0)
    #expect(shape.distance(middle + Vec2(3, 0)) > 1)
  }

  @Test(arguments: shapes.indices) func nothingLiesOutsideTheBounds(_ index: Int) {
    let shape = Self.shapes[index]
    let bounds = shape.bounds
    for step in 0..<40 {
      let angle = Float(step) / 40
      let reach = (bounds.most - bounds.least) * 0.75 + 0.05
      let middle = (bounds.least + bounds.most) * 0.5
      let p = middle + Vec2(cosTurns(angle), sinTurns(angle)) * reach
      let outside =
        p.x < bounds.least.x || p.y < bounds.least.y || p.x > bounds.most.x || p.y > bounds.most.y
      if outside { #expect(shape.distance(p) >= -1e-3) }
    }
  }

  @Test func emptyPolygonIsNowhere() {
    #expect(Shape.polygon([]).distance(Vec2(0, 0)) > 0)
  }
}
