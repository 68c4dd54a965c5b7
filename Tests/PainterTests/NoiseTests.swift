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
