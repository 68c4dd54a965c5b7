import Testing

@testable import Painter

@Suite struct MathsTests {
  @Test func floorPartsAgreeWithFloor() {
    for value: Float in [-3.5, -1, -0.25, 0, 0.5, 1, 7.75, 1000.125, -1000.875] {
      let parts = floorParts(value)
      #expect(Float(parts.whole) == value.rounded(.down))
      #expect(parts.fraction == value - value.rounded(.down))
    }
  }

  @Test func floorPartsNeverTrap() {
    for value: Float in [.nan, .infinity, -.infinity, 1e30, -1e30] {
      _ = floorParts(value)
      _ = wholePart(value)
      _ = Painter.exp(value)
    }
  }

  @Test func exponentialsAreClose() {
    #expect(abs(Painter.exp(1) - 2.718_281_8) < 1e-4)
    #expect(abs(Painter.exp(-3) - 0.049_787) < 1e-5)
    #expect(abs(Painter.exp2(10) - 1024) < 0.05)
  }

  @Test func logarithmAndPowerAreClose() {
    #expect(abs(Painter.log2(8) - 3) < 1e-5)
    #expect(abs(Painter.pow(2, 0.5) - 1.414_213_6) < 1e-4)
    #expect(Painter.pow(0, 2) == 0)
  }

  @Test func sineIsClose() {
    #expect(abs(sinTurns(0.25) - 1) < 1e-3)
    #expect(abs(sinTurns(0.5)) < 1e-4)
    #expect(abs(sinTurns(-0.125) + 0.707_106_8) < 1e-3)
    #expect(abs(cosTurns(0) - 1) < 1e-3)
  }

  @Test func cellValuesSpreadEvenly() {
    var sums = [Float](repeating: 0, count: 4)
    for index in 0..<2000 {
      let cell = CellHash(Int32(index), 5, 9)
      for slot in 0..<4 {
        let value = cell[UInt32(slot)]
        #expect(value >= 0 && value < 1)
        sums[slot] += value
      }
    }
    for sum in sums { #expect(abs(sum / 2000 - 0.5) < 0.04) }
  }
}
