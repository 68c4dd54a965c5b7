import Glibc
import Painter
import Synchronization

/// How long the painter goes on after a picture was cancelled, and how evenly it tells its
/// progress, in each style.
struct CancelRun {
  let edge: Int

  private static let prompt = "a castle above a lake in the mountains, three birds, dusk"
  /// Progress at which the picture is cancelled.
  private static let moments = [0.0, 0.2, 0.5, 0.8, 0.84, 0.86, 0.95]

  func run() throws {
    let renderer = SceneRenderer(threads: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    Table.title("cancel, \(edge)×\(edge): wish to return, worst of \(Self.moments.count) moments")
    for style in PaintStyle.allCases {
      let request = PaintRequest(
        prompt: Self.prompt, width: edge, height: edge, seed: 1, style: style)
      var worst = 0.0
      for moment in Self.moments { worst = max(worst, try delay(renderer, request, at: moment)) }
      let uneven = try unevenness(renderer, request)
      Table.row(
        style.rawValue,
        Table.number(worst) + " ms, progress at most "
          + Table.number(100 * uneven, decimals: 0) + " % beside the clock")
    }
  }

  private func delay(
    _ renderer: SceneRenderer, _ request: PaintRequest, at moment: Double
  ) throws -> Double {
    let wished = Mutex<Double?>(nil)
    do {
      _ = try renderer.render(request) { progress in
        guard progress >= moment else { return }
        wished.withLock { $0 = $0 ?? Milliseconds.monotonic }
      } isCancelled: {
        wished.withLock { $0 != nil }
      }
    } catch PaintError.cancelled {
      return wished.withLock { Milliseconds.monotonic - ($0 ?? 0) }
    }
    // Finished before anybody looked: it went on for that long.
    return wished.withLock { Milliseconds.monotonic - ($0 ?? Milliseconds.monotonic) }
  }

  /// The furthest that the progress told was from the share of the time gone by.
  private func unevenness(_ renderer: SceneRenderer, _ request: PaintRequest) throws -> Double {
    let told = Mutex<[(progress: Double, time: Double)]>([])
    let begun = Milliseconds.monotonic
    _ = try renderer.render(request) { progress in
      told.withLock { $0.append((progress, Milliseconds.monotonic - begun)) }
    } isCancelled: {
      false
    }
    let whole = Milliseconds.monotonic - begun
    return told.withLock { $0.map { abs($0.progress - $0.time / whole) }.max() ?? 0 }
  }
}
