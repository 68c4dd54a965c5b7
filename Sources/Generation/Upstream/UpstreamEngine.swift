package import Domain
import ImageCodecs
package import Lifecycle

/// A service outside as an engine: its places, its retries and its rests, and its files as
/// pictures of ours.
///
/// The same request gives other bytes when the service changes or has no seeds. Pictures of
/// another size than ordered are taken as they are: their true size is recorded and said, for
/// scaling would blur or cut what was composed.
package final class UpstreamEngine: ImageEngine, EngineMonitor {
  private let name: String
  private let upstream: any Upstream
  private let parts: Parts
  private let readiness: ServerReadiness?
  private let places: EnginePlaces
  private let breaker: CircuitBreaker
  private let gauge = EngineGauge()
  private let logger: Logger

  /// What an engine needs besides its service.
  package struct Parts: Sendable {
    let time: any TimeSource
    let clock: any Clock<Duration>
    let randomBytes: RandomBytes
    let darkroom: Darkroom
    let logger: Logger

    package init(
      time: any TimeSource, clock: any Clock<Duration>, randomBytes: @escaping RandomBytes,
      darkroom: Darkroom, logger: Logger
    ) {
      self.time = time
      self.clock = clock
      self.randomBytes = randomBytes
      self.darkroom = darkroom
      self.logger = logger
    }
  }

  /// How an engine is treated.
  package struct Settings: Sendable {
    let concurrency: Int
    let attempts: Int
    let restAfter: Int

    /// - Parameters:
    ///   - concurrency: Orders it draws at once.
    ///   - attempts: How often one order is tried.
    ///   - restAfter: Faults in a row after which it is left alone for a while.
    package init(concurrency: Int, attempts: Int = 3, restAfter: Int = 5) {
      self.concurrency = concurrency
      self.attempts = max(1, attempts)
      self.restAfter = restAfter
    }
  }

  private let settings: Settings
  /// Told when the service is asked: many say nothing until they are done, and people should see
  /// that their order waits no more.
  private static let begun = 0.01
  /// Longer than this no order waits because a service asks for it: the next engine may be free.
  private static let patience = Duration.seconds(20)

  /// - Parameters:
  ///   - name: As the configuration calls it.
  ///   - upstream: The service.
  ///   - settings: How it is treated.
  ///   - parts: What the engine works with.
  ///   - readiness: Of its process, when that is ours.
  package init(
    _ name: String, upstream: any Upstream, settings: Settings, parts: Parts,
    readiness: ServerReadiness? = nil
  ) {
    self.name = name
    self.upstream = upstream
    self.settings = settings
    self.parts = parts
    self.readiness = readiness
    places = EnginePlaces(count: settings.concurrency)
    breaker = CircuitBreaker(
      failures: settings.restAfter, time: parts.time, randomBytes: parts.randomBytes)
    logger = parts.logger.with(LogField("engine", name))
  }

  package var fingerprint: String { upstream.fingerprint }

  package var status: EngineStatus {
    let isStarting = readiness.map { !$0.isReady } ?? false
    var status = EngineStatus(
      name: name, state: isStarting ? .starting : breaker.engineState, places: places.count,
      running: places.taken, waiting: places.waiting)
    gauge.fill(&status)
    return status
  }

  /// Asks the service whether it would take orders.
  ///
  /// - Returns: What it says about itself.
  package func probe() async throws(UpstreamError) -> String {
    try await upstream.probe()
  }

  package func generate(
    _ request: GenerationRequest, sources: [[UInt8]], progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    guard sources.isEmpty || upstream.canEdit else {
      throw .failed(reason: "it changes no pictures")
    }
    // Before waiting for a place: who waits for an engine that rests waits in vain.
    if case .resting(let rest) = breaker.admissionWithoutTrial {
      throw .unavailable(reason: "resting for \(rest.components.seconds) s")
    }
    guard await places.take() else { throw .cancelled }
    defer { places.leave() }
    let begun = parts.time.now()
    progress(Self.begun)
    do throws(EngineError) {
      let picture = try await drawAll(request, sources, progress: progress)
      gauge.drew(in: parts.time.now().since(begun))
      return picture
    } catch {
      gauge.missed(error)
      throw error
    }
  }

  /// Calls the service until it has given all pictures, and makes one file of them.
  private func drawAll(
    _ request: GenerationRequest, _ sources: [[UInt8]], progress: DrawingProgress
  ) async throws(EngineError) -> GeneratedPicture {
    var tiles: [Bitmap] = []
    var gaps: Set<EngineGap> = []
    while tiles.count < request.count {
      let done = tiles.count
      let share = min(max(1, upstream.picturesPerCall), request.count - done)
      let result = try await drawStubbornly(
        request, index: done, count: share, sources: sources,
        progress: progress.part { fraction in
          let fraction = min(max(fraction, 0), 1)
          return (Double(done) + fraction * Double(share)) / Double(request.count)
        })
      tiles += result.bitmaps.prefix(share)
      gaps.formUnion(result.gaps)
    }
    progress(1)
    if tiles.contains(where: { !$0.hasSize(request.size) }) { gaps.insert(.size) }
    return try await parts.darkroom.finish(
      tiles, for: request, engine: fingerprint,
      gaps: EngineGap.allCases.filter(gaps.contains))
  }

  private struct Share {
    let bitmaps: [Bitmap]
    let gaps: Set<EngineGap>
  }

  /// One call, repeated while that may help.
  private func drawStubbornly(
    _ request: GenerationRequest, index: Int, count: Int, sources: [[UInt8]],
    progress: DrawingProgress
  ) async throws(EngineError) -> Share {
    var backoff = Backoff(first: .milliseconds(500), cap: .seconds(8))
    var failures = 0
    for attempt in 1... {
      let name = CallName.make(
        engine: fingerprint, job: DrawingJob.current, request: request, index: index,
        count: count, failures: failures)
      let fault: UpstreamError
      do throws(UpstreamError) {
        return try await call(
          UpstreamOrder(request, index: index, count: count, sources: sources, name: name),
          progress: progress)
      } catch {
        fault = error
      }
      if fault == .cancelled || Task.isCancelled { throw .cancelled }
      if case .refused(let reason) = fault { throw .refused(reason: reason) }
      logger.warning(
        "engine.failed", [LogField("attempt", attempt), LogField("reason", fault.reason)])
      var wait = backoff.next(random: random())
      if case .busy(let asked?) = fault { wait = max(wait, asked) }
      // An engine that rests since this fault is not worth waiting for.
      guard fault.isRetryable, attempt < settings.attempts, wait <= Self.patience, !isResting
      else { throw .failed(reason: fault.reason) }
      do { try await parts.clock.sleep(for: wait) } catch { throw .cancelled }
      if !fault.mayStillBeDrawn { failures += 1 }
    }
    throw .failed(reason: "no attempt allowed")
  }

  /// One call, and what it says about the service.
  private func call(
    _ order: UpstreamOrder, progress: DrawingProgress
  ) async throws(UpstreamError) -> Share {
    try await readiness?.wait(clock: parts.clock)
    let admission = breaker.admit()
    if case .resting(let rest) = admission {
      // As long as it rests there is no use in trying again.
      throw .rejected(reason: "resting for \(rest.components.seconds) s")
    }
    do throws(UpstreamError) {
      let drawing = try await upstream.draw(order, listener: listener(progress))
      let bitmaps = try await parts.darkroom.develop(drawing.files)
      guard !bitmaps.isEmpty else { throw UpstreamError.unreadable(reason: "no picture") }
      note(nil)
      return Share(bitmaps: bitmaps, gaps: drawing.gaps)
    } catch {
      note(error)
      throw error
    }
  }

  /// Previews are looked at beside the drawing, which does not wait for them.
  private func listener(_ progress: DrawingProgress) -> UpstreamListener {
    guard progress.wantsPreviews else { return UpstreamListener(note: { progress($0) }) }
    let darkroom = parts.darkroom
    return UpstreamListener(note: { progress($0) }) { file in
      darkroom.preview(file) { progress.show($0) }
    }
  }

  /// Tells the breaker.
  private func note(_ error: UpstreamError?) {
    var opened: Duration?
    switch error {
    case nil, .refused, .rejected:
      // It answers, which is what counts.
      if breaker.succeeded() { logger.info("engine.ready") }
    case .cancelled: breaker.giveUp()
    case .unauthorized, .outOfCredit: opened = breaker.failed(rest: CircuitBreaker.longRest)
    case .busy(let asked?) where asked > Self.patience: opened = breaker.failed(rest: asked)
    case .busy, .unreachable, .broken, .slow, .unreadable: opened = breaker.failed()
    }
    guard let opened, let error else { return }
    let needsSomebody = error == .unauthorized || error == .outOfCredit
    logger.log(
      needsSomebody ? .error : .warning, "engine.resting",
      [LogField("rest", opened), LogField("reason", error.reason)])
  }

  private var isResting: Bool {
    if case .resting = breaker.admissionWithoutTrial { true } else { false }
  }

  private func random() -> UInt64 {
    parts.randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension Bitmap {
  fileprivate func hasSize(_ size: PictureSize) -> Bool {
    width == size.width && height == size.height
  }
}
