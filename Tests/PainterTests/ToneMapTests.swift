import Testing

@testable import Painter

@Suite struct ToneMapTests {
  @Test func curveRisesFromBlackToWhite() {
    let tone = ToneMap()
    var last: Float = -1
    for step in 0...60 {
      let shown = tone.show(Vec3(repeating: Float(step) * 0.1)).x
      #expect(shown >= last && shown <= 1)
      last = shown
    }
    #expect(tone.show(Vec3(0, 0, 0)).x < 0.01)
    #expect(last > 0.97)
  }

  @Test func encodingIsSRGB() {
    let tone = ToneMap()
    #expect(abs(tone.encode(Vec3(repeating: 0.214)).x - 0.5) < 0.01)
    #expect(tone.encode(Vec3(-1, 5, .nan)).y > 0.9999)
    #expect(tone.encode(Vec3(-1, 5, .nan)).z == 0)
  }
}
