/// The last step: the finish that a plan's filter stands for, and its way onto paper.
struct Easel: Sendable {
  private let studio: Studio
  private let finish: any Finish
  /// Work to be done on the whole canvas first.
  let preparations: [Stage]

  init(_ room: Darkroom, _ print: Print) {
    let frame = room.frame
    let canvas = frame.canvas
    let unit = Float(min(room.width, room.height))
    var studio = Studio(
      frame: frame, glow: Glow(canvas: canvas), tone: room.tone, width: room.width,
      height: room.height)
    func soft(_ radius: Float, _ read: @escaping @Sendable (Int, Int) -> Pixel) -> SoftCopy {
      SoftCopy(width: room.width, height: room.height, radius: radius, read: read)
    }
    switch room.plan.filter {
    case .watercolour: (finish, preparations) = (ArtFinish(monochrome: false), [])
    case .ink: (finish, preparations) = (LineFinish(monochrome: false), [])
    case .pixel:
      let block = PaintStyle.pixel.block(width: room.width, height: room.height)
      let small = Self.reduced(frame, block)
      studio = Studio(
        frame: small.frame, glow: Glow(canvas: small.frame.canvas), tone: room.tone,
        width: room.width, height: room.height)
      (finish, preparations) = (PixelFinish(block: block, monochrome: false), [small.stage])
    case .oil: (finish, preparations) = (OilFilter(), [])
    case .pencil:
      let copy = soft(unit * 0.011) { Pixel(canvas.at($0, $1).rgb, depth: 1) }
      (finish, preparations) = (PencilFilter(soft: copy), copy.stages)
    case .lowPoly: (finish, preparations) = (LowPolyFilter(), [])
    case .popArt: (finish, preparations) = (PopArtFilter(), [])
    case .stainedGlass: (finish, preparations) = (StainedGlassFilter(), [])
    case .comic: (finish, preparations) = (ComicFilter(), [])
    case .mosaic: (finish, preparations) = (MosaicFilter(), [])
    case .neon:
      let copy = soft(unit * 0.014) { Pixel(NeonFilter.tube(canvas, $0, $1), depth: 1) }
      (finish, preparations) = (NeonFilter(glow: copy), copy.stages)
    case .noir, .vintage, nil:
      let tone = room.plan.tone
      let blur =
        tone.blur > 0
        ? soft(unit * 0.009 * tone.blur) { Pixel(canvas.at($0, $1).rgb, depth: 1) } : nil
      let glow =
        tone.glow > 0
        ? soft(unit * 0.02) { x, y in
          let colour = canvas.at(x, y).rgb
          return Pixel(colour * smooth(0.55, 0.95, colour.luminance), depth: 1)
        } : nil
      finish = PlainFilter(
        sharpness: tone.sharpness, soft: blur, softness: 1, glow: glow, glowing: tone.glow)
      preparations = (blur?.stages ?? []) + (glow?.stages ?? [])
    }
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
