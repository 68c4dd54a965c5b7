/// Paints requests: prompt → scene → raster.
package struct SceneRenderer: Sendable {
  private let pool: RowPool
  private let tone = ToneMap()

  /// Changes whenever the same request, of this or of `PictureEditor`, would give other bytes.
  package static let fingerprint = "painter-2"

  /// A renderer that works on so many threads (at least one) while it renders.
  package init(threads: Int) {
    pool = RowPool(threads: max(1, min(threads, 64)))
  }

  /// Paints; blocks the calling thread until done.
  ///
  /// The bytes depend on the request alone, not on the number of threads. `progress` rises from 0
  /// to 1 and may be called from any of the threads; `isCancelled` is asked every few milliseconds.
  package func render(
    _ request: PaintRequest, progress: @Sendable (Double) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws(PaintError) -> Painting {
    let edges = PaintRequest.edges
    guard edges.contains(request.width), edges.contains(request.height) else {
      throw .badSize(width: request.width, height: request.height)
    }
    let scene = Scene(prompt: request.prompt, negative: request.negative)
    let style = request.style ?? scene.style ?? .photo
    let block = style.block(width: request.width, height: request.height)
    let composition = Composition(
      scene, width: (request.width + block - 1) / block,
      height: (request.height + block - 1) / block, seed: request.seed, detail: request.detail)
    let finish = style.finish(
      width: request.width, height: request.height, monochrome: scene.has(.monochrome))
    var finished = false
    let pixels = [UInt8](unsafeUninitializedCapacity: request.width * request.height * 3) {
      buffer, count in
      guard let base = buffer.baseAddress else { return }
      finished = draw(
        composition, finish, onto: Sheet(base: base, width: request.width, height: request.height),
        progress: progress, isCancelled: isCancelled)
      count = finished ? buffer.count : 0
    }
    guard finished else { throw .cancelled }
    return Painting(
      width: request.width, height: request.height, pixels: pixels,
      understood: scene.understood, ignored: scene.ignored)
  }

  private func draw(
    _ composition: Composition, _ finish: any Finish, onto sheet: Sheet,
    progress: @Sendable (Double) -> Void, isCancelled: @Sendable () -> Bool
  ) -> Bool {
    let canvas = composition.frame.canvas
    let glow = Glow(canvas: canvas)
    let studio = Studio(
      frame: composition.frame, glow: glow, tone: tone, width: sheet.width, height: sheet.height)
    let grain = max(1, min(16, 8192 / canvas.width))
    let painted = pool.run(
      composition.stages + glow.stages(canvas), grain: grain,
      progress: { progress($0 * 0.85) }, isCancelled: isCancelled)
    guard painted else { return false }
    let last = finish.prepared(studio)
    let stage = Stage(count: sheet.height, weight: 1) { y in
      last.write(row: y, to: sheet.base + y * sheet.width * 3, studio)
    }
    return pool.run(
      [stage], grain: grain, progress: { progress(0.85 + $0 * 0.15) }, isCancelled: isCancelled)
  }
}

/// The bytes of the picture being written.
private struct Sheet: @unchecked Sendable {
  // SAFETY: every row is written by exactly one thread while the buffer is borrowed.
  let base: UnsafeMutablePointer<UInt8>
  let width: Int
  let height: Int
}
