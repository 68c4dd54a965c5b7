/// The last step: the finish of a plan's style, and its way onto paper.
struct Easel: Sendable {
  private let studio: Studio
  private let finish: any Finish
  /// Work to be done on the whole canvas first.
  let preparations: [Stage]

  init(_ room: Darkroom) {
    let frame = room.frame
    let canvas = frame.canvas
    var studio = Studio(
      frame: frame, glow: Glow(canvas: canvas), tone: room.tone, width: room.width,
      height: room.height)
    var stages: [Stage] = []
    if let style = room.plan.style, style != .noir, style != .vintage {
      let block = style.block(width: room.width, height: room.height)
      if block > 1 {
        let small = Self.reduced(frame, block)
        studio = Studio(
          frame: small.frame, glow: Glow(canvas: small.frame.canvas), tone: room.tone,
          width: room.width, height: room.height)
        stages = [small.stage]
      }
      finish = style.finish(studio.frame.canvas, width: room.width, height: room.height)
    } else {
      finish = PlainFinish(canvas, room.plan.tone, unit: Float(min(room.width, room.height)))
    }
    preparations = stages + finish.preparations
    self.studio = studio
  }

  /// Ready to write; after `preparations`.
  func prepared() -> Prepared { Prepared(finish: finish.prepared(studio), studio: studio) }

  /// A finish that has seen the whole canvas.
  struct Prepared: Sendable {
    let finish: any Finish
    let studio: Studio

    /// Writes a row over the source's.
    func write(row y: Int, over print: Print, _ opacity: Float) {
      let row = print.row(y)
      guard opacity < 1 else {
        finish.write(row: y, to: row, studio)
        return
      }
      let count = print.width * 3
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { fresh in
        guard let base = fresh.baseAddress else { return }
        fresh.initialize(repeating: 0)
        finish.write(row: y, to: base, studio)
        for index in 0..<count {
          let old = Float(row[index])
          row[index] = UInt8(old + (Float(base[index]) - old) * opacity + 0.5)
        }
      }
    }
  }

  /// A canvas with one pixel for each block of another, and the work that fills it.
  private static func reduced(_ frame: Frame, _ block: Int) -> (frame: Frame, stage: Stage) {
    let canvas = frame.canvas
    let width = (canvas.width + block - 1) / block
    let height = (canvas.height + block - 1) / block
    let small = Frame(
      canvas: Canvas(width: width, height: height), camera: frame.camera, light: frame.light,
      seed: frame.seed, thrift: 0)
    let stage = Stage(count: height, weight: 1) { y in
      let row = small.canvas.row(y)
      for x in 0..<width {
        var sum = Vec3(0, 0, 0)
        var count: Float = 0
        for j in (y * block)..<min((y + 1) * block, canvas.height) {
          for i in (x * block)..<min((x + 1) * block, canvas.width) {
            sum += canvas.row(j)[i].rgb.bounded(3)
            count += 1
          }
        }
        row[x] = Pixel(sum / count, depth: 3)
      }
    }
    return (small, stage)
  }
}
