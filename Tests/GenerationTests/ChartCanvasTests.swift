import ImageCodecs
import Testing

@testable import Generation

struct ChartCanvasTests {
  private static let black = ChartColor(0)

  private static func canvas() -> ChartCanvas {
    ChartCanvas(width: 10, height: 10, ground: ChartColor(0xFFFFFF))
  }

  private static func red(_ canvas: ChartCanvas, _ x: Int, _ y: Int) -> UInt8 {
    canvas.bitmap.pixels[(y * 10 + x) * 3]
  }

  @Test func wholePixelsAreFilledWholly() {
    var canvas = Self.canvas()
    canvas.fill(.init(left: 2, top: 3, right: 5, bottom: 6), Self.black)
    let filled = (0..<100).filter { canvas.bitmap.pixels[$0 * 3] == 0 }
    #expect(filled == (3..<6).flatMap { row in (2..<5).map { row * 10 + $0 } })
    #expect(canvas.bitmap.pixels.allSatisfy { $0 == 0 || $0 == 255 })
  }

  @Test func halvesOfPixelsAreGrey() {
    var canvas = Self.canvas()
    canvas.fill(.init(left: 2, top: 2, right: 5.5, bottom: 8), Self.black)
    #expect(Self.red(canvas, 4, 4) == 0)
    #expect((120...135).contains(Self.red(canvas, 5, 4)))
    #expect(Self.red(canvas, 6, 4) == 255)
  }

  @Test func cornersMayBeRound() {
    var canvas = Self.canvas()
    canvas.fill(.init(left: 0, top: 0, right: 10, bottom: 10), radius: 4, Self.black)
    #expect(Self.red(canvas, 0, 0) == 255)
    #expect(Self.red(canvas, 5, 0) == 0 && Self.red(canvas, 5, 5) == 0)
  }

  @Test func linesHaveTheirWidthAndRoundEnds() {
    var canvas = Self.canvas()
    canvas.stroke([.init(x: 3, y: 5), .init(x: 7, y: 5)], width: 2, Self.black)
    #expect(Self.red(canvas, 5, 4) == 0 && Self.red(canvas, 5, 5) == 0)
    #expect(Self.red(canvas, 5, 2) == 255 && Self.red(canvas, 5, 7) == 255)
    #expect(Self.red(canvas, 9, 5) == 255)
    var dot = Self.canvas()
    dot.stroke([.init(x: 5, y: 5), .init(x: 5, y: 5)], width: 4, Self.black)
    #expect(Self.red(dot, 5, 5) == 0)
  }

  @Test func whatLiesOutsideIsLeftOut() {
    var canvas = Self.canvas()
    canvas.fill(.init(left: -50, top: -50, right: 1, bottom: 500), Self.black)
    canvas.stroke([.init(x: 90, y: 90), .init(x: 200, y: -90)], width: 3, Self.black)
    canvas.stroke([], width: 3, Self.black)
    canvas.fill(.init(left: 5, top: 5, right: 5, bottom: 9), Self.black)
    #expect(Self.red(canvas, 0, 9) == 0 && Self.red(canvas, 2, 5) == 255)
  }
}
