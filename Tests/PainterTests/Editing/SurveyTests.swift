import Testing

@testable import Painter

@Suite struct SurveyTests {
  private func thumbnail(_ source: SourcePicture) throws -> Thumbnail {
    try source.pixels.withUnsafeBufferPointer {
      Thumbnail(try #require($0.baseAddress), width: source.width, height: source.height)
    }
  }

  @Test func thumbnailIsTheMeanOfBlocks() throws {
    let small = try thumbnail(Specimen.flat(51, 102, 204, width: 700, height: 300))
    #expect(small.width == Thumbnail.edge && small.height == 61)
    #expect(abs(small.at(3, 3).x - 0.2) < 0.01 && abs(small.at(-9, 999).z - 0.8) < 0.01)
    #expect(small.changes().values.allSatisfy { $0 < 1e-4 })
    let one = try thumbnail(Specimen.flat(255, 255, 255, width: 1, height: 4000))
    #expect(one.width == 1 && one.height == Thumbnail.edge)
  }

  @Test func skyIsFoundAboveTheHorizon() throws {
    let small = try thumbnail(Specimen.landscape(width: 160, height: 120))
    let sky = try #require(SkyFinder(small).find())
    #expect(sky.mean > 0.42 && sky.mean < 0.56)
    #expect(sky[20, 10] > 0.9 && sky[20, 100] == 0)
    let survey = Survey(small, sky: true, subject: false)
    #expect(abs(survey.horizon - 0.5) < 0.05)
    #expect(survey.skyColour.z > survey.skyColour.x)
  }

  @Test func thereIsNoSkyInGrassAndNoise() throws {
    let grass = Specimen.make(120, 90) { x, y in
      let h = Float(hash(Int32(x), Int32(y), 4) & 63)
      return (50 + h * 0.6, 100 + h, 30)
    }
    #expect(SkyFinder(try thumbnail(grass)).find() == nil)
    #expect(SkyFinder(try thumbnail(Specimen.noise(width: 90, height: 70))).find() == nil)
    #expect(SkyFinder(try thumbnail(Specimen.flat(9, 9, 9, width: 4, height: 4))).find() == nil)
  }

  @Test func subjectIsFoundInTheMiddle() throws {
    let small = try thumbnail(Specimen.disc(width: 140, height: 140))
    let subject = try #require(SubjectFinder(small).find())
    #expect(subject[70, 72] == 1)
    #expect(subject[6, 6] == 0 && subject[133, 70] == 0)
    #expect(abs(subject.mean - 0.22) < 0.06)
    #expect(Survey(small, sky: false, subject: true).subjectIsClear)
  }

  @Test func maskFollowsEdgesTheThumbnailCannotShow() throws {
    let source = Specimen.landscape(width: 600, height: 400)
    let small = try thumbnail(source)
    let survey = Survey(small, sky: true, subject: false)
    let sky: Mask = try #require(survey.sky)
    #expect(sky.area > 0.4)
    #expect(sky.cover(0.5, 0.2, Vec3(0.5, 0.7, 0.92)) > 0.9)
    #expect(sky.cover(0.5, 0.8, Vec3(0.3, 0.5, 0.2)) < 0.1)
  }

  @Test func coloursTellInsideFromOutside() throws {
    let small = try thumbnail(Specimen.disc())
    var cover = Plane(width: small.width, height: small.height)
    for (index, colour) in small.colours.enumerated() {
      cover.values[index] = colour.x > colour.z ? 1 : 0
    }
    let model = ColourModel(small, cover)
    #expect(model.likelihood(Vec3(0.81, 0.17, 0.14)) > 0.9)
    #expect(model.likelihood(Vec3(0.67, 0.67, 0.69)) < 0.1)
  }

  @Test func planesAreEvenedAndRead() {
    var plane = Plane(width: 9, height: 1)
    plane[4, 0] = 1
    #expect(plane.blurred(0).values == plane.values)
    #expect(abs(plane.blurred(1)[3, 0] - 1.0 / 3) < 1e-5)
    #expect(plane.at(-5, 7) == 0)
    #expect(abs(plane.sample(0.5, 0.5) - 1) < 1e-5)
    #expect(plane.map { $0 * 2 }.zip(plane, -).mean * 9 == 1)
  }
}
