/// Changes source pictures as an instruction says: words → plan → survey → darkroom.
package struct PictureEditor: Sendable {
  private let renderer: SceneRenderer
  private let pool: RowPool
  private let tone = ToneMap()

  /// An editor that works on so many threads (at least one) while it edits.
  package init(threads: Int) {
    pool = RowPool(threads: max(1, min(threads, 64)))
    renderer = SceneRenderer(threads: threads)
  }

  /// Edits; blocks the calling thread until done.
  ///
  /// No instruction fails: one that is understood in no part gives the source in the size asked
  /// for, faintly graded. The bytes depend on the request alone, not on the number of threads.
  /// `progress` rises from 0 to 1 and may be called from any of the threads; `isCancelled` is asked
  /// every few milliseconds.
  package func edit(
    _ request: EditRequest, progress: @Sendable (Double) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws(PaintError) -> Painting {
    let edges = PaintRequest.edges
    guard edges.contains(request.width), edges.contains(request.height) else {
      throw .badSize(width: request.width, height: request.height)
    }
    guard (1...2).contains(request.sources.count) else {
      throw .badSources(count: request.sources.count)
    }
    let plan = EditPlan(request)
    progress(0)
    let print = try compose(
      plan, request, progress: { progress($0 * 0.4) }, isCancelled: isCancelled)
    let result = try finish(
      print, plan, request, progress: { progress(0.4 + $0 * 0.6) }, isCancelled: isCancelled)
    progress(1)
    return Painting(
      width: request.width, height: request.height, pixels: result.pixels,
      understood: plan.understood, ignored: plan.ignored)
  }

  // MARK: - The picture to work on

  private func compose(
    _ plan: EditPlan, _ request: EditRequest, progress: @Sendable (Double) -> Void,
    isCancelled: @Sendable () -> Bool
  ) throws(PaintError) -> Print {
    let (width, height) = (request.width, request.height)
    let sources = plan.swapsSources ? request.sources.reversed() : request.sources
    let first = sources[0].turned(plan.turn)
    let print = Print(width: width, height: height)
    var stages: [Stage] = []
    if plan.joining == .beside, let second = sources.dropFirst().first {
      let isWide = width >= height
      let halves = isWide ? (width / 2, height) : (width, height / 2)
      stages = [
        Self.developing(first, plan.zoom, onto: print, Part(0, 0, halves.0, halves.1)),
        Self.developing(
          second, plan.zoom, onto: print,
          isWide
            ? Part(halves.0, 0, width - halves.0, height)
            : Part(0, halves.1, width, height - halves.1)),
      ]
      try run(stages, width, progress, isCancelled)
      return print
    }
    try run(
      [Self.developing(first, plan.zoom, onto: print, Part(0, 0, width, height))], width,
      { progress($0 * 0.4) }, isCancelled)
    guard
      let back = try behind(
        plan, print, sources, request, progress: { progress(0.4 + $0 * 0.5) },
        isCancelled: isCancelled)
    else { return print }
    let montage = Montage(print, back, plan.manner(strength: request.strength))
    try run(
      [Stage(count: height, weight: 1) { montage.join(row: $0) }], width,
      { progress(0.9 + $0 * 0.1) }, isCancelled)
    return print
  }

  /// The second picture, or what comes behind the subject; nil when there is nothing of the kind.
  private func behind(
    _ plan: EditPlan, _ print: Print, _ sources: [SourcePicture], _ request: EditRequest,
    progress: @Sendable (Double) -> Void, isCancelled: @Sendable () -> Bool
  ) throws(PaintError) -> Print? {
    let (width, height) = (request.width, request.height)
    let back = Print(width: width, height: height)
    if plan.joining != nil, let second = sources.dropFirst().first {
      try run(
        [Self.developing(second, 1, onto: back, Part(0, 0, width, height))], width, progress,
        isCancelled)
      return back
    }
    switch plan.backdrop {
    case nil: return nil
    case .plain(let hue):
      let light = hue == .white ? Vec3(0.97, 0.97, 0.97) : tone.encode(hue.colour)
      let stage = Stage(count: height, weight: 1) { y in
        for x in 0..<width { back.put(light, x, y) }
      }
      try run([stage], width, progress, isCancelled)
    case .blurred:
      let mask = Survey(print.thumbnail, sky: false, subject: true).subject
      let soft = SoftCopy(
        width: width, height: height, radius: Float(min(width, height)) * 0.022
      ) { x, y in
        let colour = print.at(x, y)
        let u = (Float(x) + 0.5) / Float(width)
        let v = (Float(y) + 0.5) / Float(height)
        return Pixel(colour, depth: 1.02 - (mask?.cover(u, v, colour) ?? 0))
      }
      let stage = Stage(count: height, weight: 0.1) { y in
        for x in 0..<width { back.put(soft.at(x, y), x, y) }
      }
      try run(soft.stages + [stage], width, progress, isCancelled)
    case .scene(let words):
      let scene = try renderer.render(
        PaintRequest(prompt: words, width: width, height: height, seed: request.seed),
        progress: progress, isCancelled: isCancelled)
      scene.pixels.withUnsafeBufferPointer {
        if let base = $0.baseAddress { back.bytes.update(from: base, count: $0.count) }
      }
    }
    return back
  }

  /// A rectangle of a print.
  private struct Part {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
      (self.x, self.y, self.width, self.height) = (x, y, width, height)
    }
  }

  private static func developing(
    _ source: SourcePicture, _ zoom: Float, onto print: Print, _ part: Part
  ) -> Stage {
    let cut = Crop(of: source, width: part.width, height: part.height, zoom: Double(zoom))
    let developing = Developing(source, cut, width: part.width, height: part.height)
    return Stage(count: part.height, weight: 1) { y in
      developing.develop(row: y, to: print.row(part.y + y) + part.x * 3)
    }
  }

  // MARK: - Darkroom and finish

  private func finish(
    _ print: Print, _ plan: EditPlan, _ request: EditRequest,
    progress: @Sendable (Double) -> Void, isCancelled: @Sendable () -> Bool
  ) throws(PaintError) -> Print {
    let survey = Survey(print.thumbnail, sky: plan.needsSky, subject: plan.needsSubject)
    guard !isCancelled() else { throw .cancelled }
    let room = Darkroom(
      plan, survey, width: request.width, height: request.height, seed: request.seed,
      force: EditPlan.force(request.strength), tone: tone)
    let bath = Bath(room, print)
    try run(
      [Stage(count: request.height, weight: 1) { bath.work(row: $0) }], request.width,
      { progress($0 * 0.5) }, isCancelled)
    let easel = Easel(room)
    try run(easel.preparations, request.width, { progress(0.5 + $0 * 0.1) }, isCancelled)
    let last = easel.prepared()
    guard !isCancelled() else { throw .cancelled }
    let share = plan.style == nil ? 1 : clamp(Float(request.stylize))
    let opacity = EditPlan.opacity(request.strength) * share
    try run(
      [Stage(count: request.height, weight: 1) { last.write(row: $0, over: print, opacity) }],
      request.width, { progress(0.6 + $0 * 0.4) }, isCancelled)
    return print
  }

  private func run(
    _ stages: [Stage], _ width: Int, _ progress: @Sendable (Double) -> Void,
    _ isCancelled: @Sendable () -> Bool
  ) throws(PaintError) {
    guard !stages.isEmpty else { return }
    let grain = max(1, min(16, 8192 / width))
    guard pool.run(stages, grain: grain, progress: progress, isCancelled: isCancelled) else {
      throw .cancelled
    }
  }
}
