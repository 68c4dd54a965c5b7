import Glibc
import ImageCodecs
import Painter

/// The painter's time per megapixel, beside what encoding its picture takes.
struct PainterRun {
  let edges: [Int]

  private static let prompts = [
    "a serene mountain landscape at golden hour", "a futuristic city at night, neon lights",
    "a misty forest at dawn", "a stormy sea with a sailboat", "desert dunes under the stars",
  ]

  func run() throws {
    let threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let renderer = SceneRenderer(threads: threads)
    for edge in edges {
      var painting: [Double] = []
      var encoding: [Double] = []
      var bytes = 0
      for prompt in Self.prompts {
        let begun = Milliseconds.monotonic
        let picture = try renderer.render(
          PaintRequest(prompt: prompt, width: edge, height: edge, seed: 1), progress: { _ in },
          isCancelled: { false })
        let painted = Milliseconds.monotonic
        let bitmap = Bitmap(width: edge, height: edge, pixels: picture.pixels)
        bytes += try PNGCodec.encode(bitmap).count
        painting.append(painted - begun)
        encoding.append(Milliseconds.monotonic - painted)
      }
      report(edge, painting, encoding, bytes: bytes / Self.prompts.count, threads: threads)
    }
    if let figures = ProcessFigures(pid: getpid()) {
      Table.row("resident, peak", Table.megabytes(figures.peakBytes))
    }
  }

  private func report(
    _ edge: Int, _ painting: [Double], _ encoding: [Double], bytes: Int, threads: Int
  ) {
    let paint = Percentiles(milliseconds: painting).value(50)
    let encode = Percentiles(milliseconds: encoding).value(50)
    let megapixels = Double(edge * edge) / 1_000_000
    Table.title("painter, \(edge)×\(edge), \(threads) threads, \(painting.count) prompts")
    Table.row("painting, median", Table.number(paint) + " ms")
    Table.row("encoding, median", Table.number(encode) + " ms")
    Table.row("per megapixel, both", Table.number((paint + encode) / megapixels) + " ms")
    Table.row("painting ÷ encoding", Table.number(paint / max(encode, 0.001), decimals: 2))
    Table.row("PNG, mean", Table.megabytes(bytes))
  }
}
