import Testing

@testable import Painter

@Suite struct CameraTests {
  @Test func pixelsAndUnitsAgree() {
    let camera = Camera(width: 200, height: 100, horizon: 0.6, eye: 0.5)
    for x in [0, 57, 199] { #expect(abs(camera.column(camera.u(x)) - Float(x) - 0.5) < 1e-3) }
    for y in [0, 33, 99] { #expect(abs(camera.row(camera.v(y)) - Float(y) - 0.5) < 1e-3) }
    #expect(abs(camera.top - 0.6) < 1e-6)
    #expect(abs(camera.bottom + 0.4) < 1e-6)
  }

  @Test func groundIsFarAtTheHorizonAndNearBelow() {
    let camera = Camera(width: 100, height: 100, horizon: 0.5, eye: 0.5)
    #expect(camera.groundDistance(0.1) == Canvas.sky)
    #expect(camera.groundDistance(-0.01) > camera.groundDistance(-0.4))
  }
}
