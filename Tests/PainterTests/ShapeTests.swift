import Testing

@testable import Painter

@Suite struct ShapeTests {
  static let shapes: [Shape] = [
    .ellipse(centre: Vec2(0.2, 0.1), radii: Vec2(0.5, 0.3)),
    .box(centre: Vec2(0, 0), half: Vec2(0.4, 0.2), round: 0.05),
    .limb(a: Vec2(0, 0), b: Vec2(0.3, 0.4), from: 0.1, to: 0.05),
    .polygon([Vec2(-0.5, -0.2), Vec2(0.5, -0.2), Vec2(0, 0.6)]),
    .polygon(Curve.closed([Vec2(-0.5, 0), Vec2(0, -0.4), Vec2(0.5, 0), Vec2(0, 0.6)])),
    .stroke([Vec2(-0.3, 0), Vec2(0, 0), Vec2(0.3, 0)], widths: [0.1, 0.2, 0.05]),
    .turned(x: 0, [Vec2(0.2, -0.4), Vec2(0.4, 0), Vec2(0.1, 0.5)]),
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

  @Test(arguments: shapes.indices) func slopeIsWhereTheDistanceGrows(_ index: Int) {
    let shape = Self.shapes[index]
    for step in 0..<24 {
      let p = Vec2(cosTurns(Float(step) / 24), sinTurns(Float(step) / 24)) * 1.2
      let (distance, slope) = shape.probe(p)
      #expect(abs(slope.x * slope.x + slope.y * slope.y - 1) < 1e-3)
      let step = shape.distance(p + slope * 0.01) - distance
      #expect(step > 0.004 && step < 0.016)
    }
  }

  @Test func ringIsHollow() {
    let ring = Shape.ring(centre: Vec2(0, 0), radius: 1, width: 0.1)
    #expect(ring.distance(Vec2(0, 0)) > 0.8)
    #expect(ring.distance(Vec2(1, 0)) < 0)
    #expect(ring.distance(Vec2(1.3, 0)) > 0)
  }

  @Test(arguments: shapes.indices) func movedShapeIsTheSameElsewhere(_ index: Int) {
    let shape = Self.shapes[index]
    let moved = shape.moved(by: Vec2(0.3, -0.2), scale: Vec2(-0.5, 0.5))
    for p in [Vec2(0, 0), Vec2(0.3, 0.2), Vec2(-0.7, 0.4)] {
      let there = moved.distance(p * Vec2(-0.5, 0.5) + Vec2(0.3, -0.2))
      #expect(abs(there - shape.distance(p) * 0.5) < 2e-3)
    }
  }

  @Test func turnedBodyIsAsDeepAtItsNeckAsAtItsBelly() {
    let vase = Shape.turned(x: 0.5, [Vec2(0.4, 0), Vec2(0.1, 0.5), Vec2(0.1, 1)])
    #expect(abs(vase.distance(Vec2(0.5, 0.75)) + 0.4) < 1e-4)
    #expect(abs(vase.distance(Vec2(0.55, 0.75)) + 0.2) < 1e-4)
    #expect(abs(vase.distance(Vec2(0.6, 0.75))) < 1e-4)
    #expect(vase.distance(Vec2(0.5, 1.2)) > 0.19)
    #expect(vase.probe(Vec2(0.45, 0.75)).slope.x < 0)
  }

  @Test func turnedBodyWithoutAProfileIsNowhere() {
    #expect(Shape.turned(x: 0, []).distance(Vec2(0, 0)) > 0)
  }

  @Test func emptyPolygonIsNowhere() {
    #expect(Shape.polygon([]).distance(Vec2(0, 0)) > 0)
  }
}
