import Glibc
import ImageCodecs
import Painter
import Synchronization

/// The painter's time per megapixel, beside what encoding its picture takes.
struct PainterRun {
  let edges: [Int]
  let prompts: [String]

  /// Two or three of each family of subjects.
  static let usual = [
    "a serene mountain landscape at golden hour", "a futuristic city at night, neon lights",
    "a misty forest at dawn", "a stormy sea with a sailboat", "desert dunes under the stars",
    "three cats on a red car", "a fox in the snow", "portrait of an astronaut", "a ninja at night",
    "a gothic cathedral in gardens", "a lighthouse in a storm", "a sunflower", "a robot reading",
    "a pizza on a table", "a guitar beside a lamp", "a mandala", "fluid shapes in blue and gold",
  ]

  func run() throws {
    let threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let renderer = SceneRenderer(threads: threads)
    // The executable's own pages, which no picture needs.
    let idle = ProcessFigures(pid: getpid())?.residentBytes ?? 0
    for edge in edges {
      let before = ProcessFigures(pid: getpid())?.peakBytes ?? 0
      var painting: [Double] = []
      var encoding: [Double] = []
      var bytes = 0
      let anonymous = Mutex(0)
      for prompt in prompts {
        let begun = Milliseconds.monotonic
        let picture = try renderer.render(
          PaintRequest(prompt: prompt, width: edge, height: edge, seed: 1),
          progress: { progress in
            // Canvas and bytes are both there when the last rows are written.
            guard progress > 0.98, let now = ProcessFigures(pid: getpid()) else { return }
            anonymous.withLock { $0 = max($0, now.anonymousBytes) }
          }, isCancelled: { false })
        let painted = Milliseconds.monotonic
        let bitmap = Bitmap(width: edge, height: edge, pixels: picture.pixels)
        bytes += try PNGCodec.encode(bitmap).count
        painting.append(painted - begun)
        encoding.append(Milliseconds.monotonic - painted)
      }
      report(edge, painting, encoding, bytes: bytes / prompts.count, threads: threads)
      // Edges rise, so the peak is this edge's when it rose.
      if let peak = ProcessFigures(pid: getpid())?.peakBytes, peak > before {
        Table.row("resident, peak", Table.megabytes(peak))
        Table.row("of it not the program's pages", Table.megabytes(anonymous.withLock { $0 }))
        Table.row("resident before any picture", Table.megabytes(idle))
        let beyond = Double(peak - min(peak, 16 << 20)) / Double(edge * edge)
        Table.row("peak beyond 16 MB", Table.number(beyond, decimals: 1) + " bytes a pixel")
      }
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
    Table.row("painting, slowest", Table.number(painting.max() ?? 0) + " ms")
    Table.row("encoding, median", Table.number(encode) + " ms")
    Table.row("per megapixel, both", Table.number((paint + encode) / megapixels) + " ms")
    Table.row(
      "both, median",
      Table.number(paint + encode) + " ms, "
        + Table.number(100 * encode / (paint + encode), decimals: 0) + " % of it encoding")
    Table.row("painting ÷ encoding", Table.number(paint / max(encode, 0.001), decimals: 2))
    Table.row("PNG, mean", Table.megabytes(bytes))
  }
}
