import Testing

@testable import Painter

@Suite struct NoiseTests {
  private let table = NoiseTable(seed: 4)

  @Test func valuesStayInRangeEverywhere() {
    let noise = table.noise
    for index in 0..<500 {
      let x = Float(index) * 1.37 - 300
      let y = Float(index) * 0.61 - 90
      #expect((0...1).contains(noise.value(x, y)))
      #expect((0...1).contains(noise.fbm(x, y, 5)))
      #expect((0...1).contains(noise.ridged(x, y, 4)))
      #expect((0...1).contains(noise.eroded(x, y, 6)))
    }
    withExtendedLifetime(table) {}
  }

  @Test func noiseIsContinuous() {
    let noise = table.noise
    for index in -20..<20 {
      let edge = Float(index)
      #expect(abs(noise.value(edge - 1e-4, 0.3) - noise.value(edge + 1e-4, 0.3)) < 1e-2)
    }
    withExtendedLifetime(table) {}
  }

  /// A fractal sum is one of single samples, whatever is computed side by side.
  @Test(arguments: 1...8) func octavesAddUp(_ octaves: Int) {
    let noise = table.noise
    for start in [Vec2(0.3, 7.1), Vec2(-41.6, 3.9), Vec2(90.2, -77.7)] {
      var place = start
      var sum: Float = 0
      var crests: Float = 0
      var weight: Float = 0.5
      var total: Float = 0
      for _ in 0..<octaves {
        let value = noise.value(place.x, place.y)
        let crest = 1 - abs(2 * value - 1)
        sum += weight * value
        crests += weight * crest * crest
        total += weight
        weight *= 0.5
        place = Vec2(
          1.6 * place.x + 1.2 * place.y + 17.3, 1.6 * place.y - 1.2 * place.x + 9.1)
      }
      #expect(abs(noise.fbm(start.x, start.y, octaves) - sum / total) < 2e-3)
      #expect(abs(noise.ridged(start.x, start.y, octaves) - crests / total) < 4e-3)
    }
    withExtendedLifetime(table) {}
  }

  @Test func fourPlacesAtOnceAreTheSameAsOneByOne() {
    let noise = table.noise
    let x = Lanes(0.2, -3.7, 255.9, 1000.4)
    let y = Lanes(9.8, 256.1, -0.5, -77.3)
    let values = noise.value(x, y)
    let smoother = noise.smoother(x, y)
    for lane in 0..<4 {
      #expect(values[lane] == noise.value(x[lane], y[lane]))
      #expect(abs(smoother[lane] - noise.slope(x[lane], y[lane]).x) < 1e-5)
    }
    withExtendedLifetime(table) {}
  }

  @Test func slopesMatchDifferences() {
    let noise = table.noise
    let step: Float = 1e-2
    for index in 0..<40 {
      let x = Float(index) * 0.37
      let here = noise.slope(x, 2.4)
      let ahead = noise.slope(x + step, 2.4)
      #expect(abs((ahead.x - here.x) / step - here.y) < 0.12)
    }
    withExtendedLifetime(table) {}
  }

  @Test func seedsDiffer() {
    let other = NoiseTable(seed: 5)
    #expect(table.noise.value(3.3, 4.4) != other.noise.value(3.3, 4.4))
  }
}
