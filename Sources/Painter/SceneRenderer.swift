/// Paints requests: prompt → scene → raster.
package struct SceneRenderer: Sendable {
  private let pool: RowPool
  private let tone = ToneMap()

  /// Changes whenever the same request, of this or of `PictureEditor`, would give other bytes.
  package static let fingerprint = "painter-3"

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
    let style = request.style ?? scene.style ?? request.usualStyle
    let seam = request.tile ? Seam(width: request.width, height: request.height) : nil
    let width = request.width + (seam?.across ?? 0)
    let height = request.height + (seam?.down ?? 0)
    var isFinished = false
    let pixels = [UInt8](unsafeUninitializedCapacity: width * height * 3) { buffer, count in
      guard let base = buffer.baseAddress else { return }
      let sheet = Sheet(base: base, width: width, height: height)
      isFinished = paint(
        Job(request: request, scene: scene, style: style, sheet: sheet), progress: progress,
        isCancelled: isCancelled)
      count = isFinished ? buffer.count : 0
    }
    guard isFinished else { throw .cancelled }
    return Painting(
      width: request.width, height: request.height, pixels: seam?.joined(pixels) ?? pixels,
      understood: scene.understood, ignored: scene.ignored)
  }

  /// One picture being painted.
  private struct Job {
    let request: PaintRequest
    let scene: Scene
    let style: PaintStyle
    let sheet: Sheet
  }

  private func paint(
    _ job: Job, progress: @Sendable (Double) -> Void, isCancelled: @Sendable () -> Bool
  ) -> Bool {
    let sheet = job.sheet
    let block = job.style.block(width: sheet.width, height: sheet.height)
    let composition = Composition(
      job.scene, job.request, width: (sheet.width + block - 1) / block,
      height: (sheet.height + block - 1) / block, block: block)
    let frame = composition.frame
    let glow = Glow(canvas: frame.canvas)
    let studio = Studio(
      frame: frame, glow: glow, tone: tone, width: sheet.width, height: sheet.height,
      hasEdges: !job.request.tile)
    let isMonochrome = job.scene.has(.monochrome)
    var finish = job.style.finish(frame.canvas, width: sheet.width, height: sheet.height)
    if var photo = finish as? PhotoFinish {
      photo.monochrome = isMonochrome
      finish = photo
    }
    var stages = composition.stages + glow.stages(frame.canvas)
    if !finish.takesLight {
      stages.append(Developer(studio: studio, monochrome: isMonochrome).stage)
    }
    let share = finish.share
    let painting = 1 - share
    let grain = max(1, min(16, 8192 / frame.width))
    guard
      pool.run(
        stages + finish.preparations, grain: grain, progress: { progress($0 * painting) },
        isCancelled: isCancelled)
    else { return false }
    let printing = StylePrinting(
      finish: finish.prepared(studio), studio: studio, strength: Float(job.request.stylize))
    let stage = Stage(count: sheet.height, weight: 1) { printing.write(row: $0, to: sheet.row($0)) }
    return pool.run(
      [stage], grain: grain, progress: { progress(painting + $0 * share) },
      isCancelled: isCancelled)
  }
}

/// The bytes of the picture being written: sRGB, three a pixel, rows from the top.
private struct Sheet: @unchecked Sendable {
  // SAFETY: every row is written by exactly one thread while the buffer is borrowed.
  let base: UnsafeMutablePointer<UInt8>
  let width: Int
  let height: Int

  func row(_ y: Int) -> UnsafeMutablePointer<UInt8> { base + y * width * 3 }
}
