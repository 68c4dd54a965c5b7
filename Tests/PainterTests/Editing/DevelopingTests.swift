import Testing

@testable import Painter

@Suite struct DevelopingTests {
  private func developed(_ source: SourcePicture, _ width: Int, _ height: Int) -> Print {
    let cut = Crop(of: source, width: width, height: height, zoom: 1)
    let developing = Developing(source, cut, width: width, height: height)
    let print = Print(width: width, height: height)
    for y in 0..<height { developing.develop(row: y, to: print.row(y)) }
    return print
  }

  @Test func theSameSizeIsTheSamePicture() {
    let source = Specimen.noise(width: 33, height: 21)
    #expect(developed(source, 33, 21).pixels == source.pixels)
  }

  @Test(arguments: [(7, 5), (64, 64), (300, 2), (16, 1000)])
  func flatStaysFlat(_ width: Int, _ height: Int) {
    let print = developed(Specimen.flat(12, 130, 255, width: 40, height: 30), width, height)
    #expect(Set(print.pixels) == [12, 130, 255])
  }

  @Test func shrinkingIsAMeanAndEnlargingIsSmooth() {
    let checks = Specimen.make(64, 64) { x, y in (x + y) % 2 == 0 ? (255, 255, 255) : (0, 0, 0) }
    #expect(developed(checks, 16, 16).pixels.allSatisfy { (110...145).contains($0) })
    let ramp = Specimen.make(8, 8) { x, _ in (Float(x) * 32, Float(x) * 32, Float(x) * 32) }
    let large = developed(ramp, 64, 64)
    let row = (0..<64).map { large.at($0, 30).x }
    #expect(zip(row, row.dropFirst()).allSatisfy { $0 <= $1 + 0.01 })
  }

  @Test func cropKeepsTheRatioAndStaysInside() {
    for (width, height) in [(100, 100), (300, 100), (90, 160), (16, 4096)] {
      let crop = Crop(of: Specimen.landscape(), width: width, height: height, zoom: 1.5)
      #expect(crop.x >= 0 && crop.x + crop.width <= 96.001)
      #expect(crop.y >= 0 && crop.y + crop.height <= 72.001)
      #expect(abs(crop.width / crop.height - Double(width) / Double(height)) < 0.01)
    }
  }

  @Test func cropLiesWhereThereIsMostToSee() {
    let right = Specimen.make(200, 50) { x, y in
      x > 150 ? (Float((x ^ y) & 1) * 255, 90, 90) : (90, 90, 90)
    }
    #expect(Crop(of: right, width: 50, height: 50, zoom: 1).x > 100)
    let even = Specimen.flat(5, 5, 5, width: 200, height: 50)
    #expect(abs(Crop(of: even, width: 50, height: 50, zoom: 1).x - 75) < 5)
  }

  @Test func turnsAreExactAndUndone() {
    let source = SourcePicture(width: 2, height: 1, pixels: [1, 2, 3, 4, 5, 6])
    let right = source.turned(Turn(quarters: 1))
    #expect(right.width == 1 && right.height == 2 && right.pixels == [1, 2, 3, 4, 5, 6])
    #expect(source.turned(Turn(quarters: 3)).pixels == [4, 5, 6, 1, 2, 3])
    #expect(source.turned(Turn(mirrored: true)).pixels == [4, 5, 6, 1, 2, 3])
    let noise = Specimen.noise(width: 5, height: 3)
    #expect(noise.turned(Turn(quarters: 1)).turned(Turn(quarters: 3)) == noise)
    #expect(noise.turned(Turn(quarters: 2)).turned(Turn(mirrored: true, flipped: true)) == noise)
    #expect(noise.turned(Turn(quarters: 4)) == noise)
  }

  @Test func lightComesBackAsItWasShown() {
    let (tone, exposure) = (ToneMap(), Exposure())
    for step in 0...250 {
      let shown = Float(step) / 255
      let back = tone.show(exposure.light(Vec3(repeating: shown)))
      #expect(abs(back.x - shown) < 0.004)
    }
  }

  @Test func softCopiesAreMeansOfWhatCounts() {
    let soft = SoftCopy(width: 40, height: 30, radius: 6) { x, _ in
      Pixel(x < 20 ? Vec3(1, 0, 0) : Vec3(0, 0, 1), depth: x < 20 ? 1 : 0)
    }
    let isDone = RowPool(threads: 2).run(
      soft.stages, grain: 4, progress: { _ in }, isCancelled: { false })
    #expect(isDone)
    #expect(abs(soft.at(18, 15).x - 1) < 1e-4 && soft.at(18, 15).z < 1e-4)
  }

  @Test func colourShiftMovesTheMean() throws {
    let (warm, cool) = (
      developed(Specimen.stripes(), 64, 64), developed(Specimen.landscape(), 96, 72)
    )
    let shift = ColourShift(from: warm.thumbnail, to: cool.thumbnail)
    let before = Vec3(0.5, 0.4, 0.3)
    let after = shift.apply(before, 1)
    #expect(after.z - after.x > before.z - before.x)
    #expect(shift.apply(before, 0) == before)
  }

  @Test func aMontageOfOnePictureWithItselfIsThatPicture() {
    let print = developed(Specimen.disc(), 96, 96)
    let other = developed(Specimen.disc(), 96, 96)
    let montage = Montage(print, other, .insert)
    for y in 0..<96 { montage.join(row: y) }
    #expect(zip(print.pixels, other.pixels).allSatisfy { abs(Int($0) - Int($1)) <= 6 })
  }
}
