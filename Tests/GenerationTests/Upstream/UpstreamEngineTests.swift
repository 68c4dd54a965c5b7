import Domain
import HTTP
import ImageCodecs
import Lifecycle
import Synchronization
import TestSupport
import Testing

@testable import Generation

struct UpstreamEngineTests {
  /// A service that does what it is told, one call after another.
  private final class Puppet: Upstream {
    enum Act: Sendable {
      case files([[UInt8]], Set<EngineGap> = [])
      /// Shows previews, then gives the picture once the gate is open.
      case shown([[UInt8]], [UInt8], Gate)
      case fault(UpstreamError)
      case hang
    }

    let fingerprint = "puppet:1"
    let picturesPerCall: Int
    let canEdit = true
    private let script: Mutex<[Act]>
    private let log = Mutex<[UpstreamOrder]>([])

    var orders: [UpstreamOrder] { log.withLock { $0 } }

    init(_ script: [Act], picturesPerCall: Int = 1) {
      self.script = Mutex(script)
      self.picturesPerCall = picturesPerCall
    }

    func draw(
      _ order: UpstreamOrder, listener: UpstreamListener
    ) async throws(UpstreamError) -> UpstreamDrawing {
      log.withLock { $0.append(order) }
      listener(0.5)
      switch script.withLock({ $0.count > 1 ? $0.removeFirst() : $0[0] }) {
      case .files(let files, let gaps): return UpstreamDrawing(files: files, gaps: gaps)
      case .fault(let error): throw error
      case .shown(let previews, let file, let gate):
        for preview in previews { listener.show(preview) }
        await gate.wait()
        return UpstreamDrawing(files: [file])
      case .hang:
        let gate = Gate()
        await withTaskCancellationHandler {
          await gate.wait()
        } onCancel: {
          gate.open()
        }
        throw .cancelled
      }
    }

    func probe() async throws(UpstreamError) -> String { "fine" }
  }

  private let fixture = UpstreamFixture(ScriptedTransport([.page]))

  @Test func aPictureIsANewPNGWithoutTheServicesWords() async throws {
    let file = try UpstreamFixture.png()
    let engine = fixture.engine(Puppet([.files([file], [.seed])]))
    let told = Mutex<[Double]>([])
    let picture = try await engine.generate(UpstreamFixture.request()) { fraction in
      told.withLock { $0.append(fraction) }
    }
    #expect(picture.format == .png)
    #expect(picture.size == PictureSize(width: 128, height: 96))
    #expect(picture.reading == PromptReading(gaps: [.seed]))
    #expect(try ImageCodec.decode(picture.bytes) == ImageCodec.decode(file))
    let text = String(decoding: picture.bytes, as: UTF8.self)
    #expect(!text.contains("steps 20") && text.contains("puppet:1"))
    #expect(told.withLock { $0 } == [0.01, 0.5, 1])
    #expect(engine.status.drawn == 1 && engine.status.state == .ready)
  }

  @Test(.timeLimit(.minutes(1)))
  func previewsReachWhoWantsThemAndAreLookedAtFirst() async throws {
    let file = try UpstreamFixture.png()
    let gate = Gate()
    let previews = [Array("<svg/>".utf8), try UpstreamFixture.png(64, 48, red: 220)]
    let engine = fixture.engine(Puppet([.shown(previews, file, gate)]))
    let seen = Mutex<[PicturePreview]>([])
    let progress = DrawingProgress(note: { _ in }) { preview in
      seen.withLock { $0.append(preview) }
      gate.open()
    }
    _ = try await engine.generate(UpstreamFixture.request(), sources: [], progress: progress)
    let preview = try #require(seen.withLock { $0.count == 1 ? $0[0] : nil })
    let bitmap = try JPEGCodec.decode(preview.bytes)
    #expect(bitmap.width == 320 && bitmap.height == 240)
  }

  @Test func previewsThatNobodyWantsAreNotMade() async throws {
    let gate = Gate()
    gate.open()
    let file = try UpstreamFixture.png()
    let engine = fixture.engine(Puppet([.shown([file], file, gate)]))
    let told = Mutex<[Double]>([])
    _ = try await engine.generate(UpstreamFixture.request()) { fraction in
      told.withLock { $0.append(fraction) }
    }
    #expect(told.withLock { $0 } == [0.01, 0.5, 1])
  }

  @Test func anotherSizeIsTakenAsItIsAndSaid() async throws {
    let engine = fixture.engine(Puppet([.files([try UpstreamFixture.png(200, 100)])]))
    let picture = try await engine.generate(UpstreamFixture.request()) { _ in }
    #expect(picture.size == PictureSize(width: 200, height: 100))
    #expect(picture.reading.gaps == [.size])
  }

  @Test func severalCallsMakeOneSheetWithSeedsThatCountUp() async throws {
    let file = try UpstreamFixture.png()
    let puppet = Puppet([.files([file, file]), .files([file])], picturesPerCall: 2)
    let picture = try await fixture.engine(puppet).generate(
      UpstreamFixture.request(seed: .max, count: 3)
    ) { _ in }
    #expect(puppet.orders.map(\.count) == [2, 1])
    #expect(puppet.orders.map(\.seed) == [.max, 1])
    #expect(picture.size == PictureSize(width: 128 * 2 + 8, height: 96 * 2 + 8))
    #expect(puppet.orders[0].name != puppet.orders[1].name)
  }

  @Test(arguments: [
    [UInt8](), Array("<html>502</html>".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
  ])
  func whatIsNoPictureIsTriedAgainAndThenFails(file: [UInt8]) async throws {
    let puppet = Puppet([.files([file])])
    let engine = fixture.engine(puppet)
    await #expect(throws: EngineError.self) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(puppet.orders.count == 3)
    #expect(engine.status.failed == 1 && engine.status.drawn == 0)
  }

  @Test func aPictureThatIsCutOffOrTinyIsNone() async throws {
    let whole = try UpstreamFixture.png()
    for file in [Array(whole.prefix(whole.count / 2)), try UpstreamFixture.png(1, 1)] {
      let engine = fixture.engine(Puppet([.files([file]), .files([whole])]))
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
      #expect(engine.status.drawn == 1)
    }
  }

  @Test func aRepeatedCallKeepsItsNameWhileTheFirstMayStillBeDrawn() async throws {
    let puppet = Puppet([
      .fault(.unreachable(reason: "x")), .fault(.broken(reason: "y")),
      .files([try UpstreamFixture.png()]),
    ])
    _ = try await fixture.engine(puppet).generate(UpstreamFixture.request()) { _ in }
    let names = puppet.orders.map(\.name)
    #expect(names[0] == names[1] && names[1] != names[2])
  }

  @Test func aNewProcessPlacesTheSameOrdersAgain() async throws {
    let file = try UpstreamFixture.png()
    func names(_ request: GenerationRequest, job: JobID?) async throws -> [String] {
      // A service that has failed once answers the same to the same name; the next one is drawn.
      let puppet = Puppet([
        .fault(.unreachable(reason: "x")), .fault(.broken(reason: "y")), .files([file]),
      ])
      let engine = UpstreamFixture(ScriptedTransport([.page])).engine(puppet)
      try await DrawingJob.$current.withValue(job) {
        _ = try await engine.generate(request) { _ in }
      }
      return puppet.orders.map(\.name)
    }
    let request = UpstreamFixture.request(count: 2)
    let first = try await names(request, job: JobID(1))
    #expect(try await names(request, job: JobID(1)) == first)
    #expect(first[0] == first[1] && Set(first).count == 3)
    #expect(Set(first).isDisjoint(with: try await names(request, job: JobID(2))))
    let other = UpstreamFixture.request(seed: 8, count: 2)
    #expect(Set(first).isDisjoint(with: try await names(other, job: JobID(1))))
  }

  @Test func retryAfterIsHonoured() async throws {
    let puppet = Puppet([
      .fault(.busy(retryAfter: .seconds(9))), .files([try UpstreamFixture.png()]),
    ])
    _ = try await fixture.engine(puppet).generate(UpstreamFixture.request()) { _ in }
    #expect(fixture.clock.sleeps == [.seconds(9)])
  }

  @Test func aServiceThatWantsALongRestGetsIt() async throws {
    let puppet = Puppet([
      .fault(.busy(retryAfter: .seconds(120))), .files([try UpstreamFixture.png()]),
    ])
    let sink = NoteSink()
    let engine = fixture.engine(puppet, log: sink)
    await #expect(throws: EngineError.failed(reason: "busy")) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(engine.status.state == .resting)
    await #expect(throws: EngineError.unavailable(reason: "resting for 120 s")) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(puppet.orders.count == 1)
    fixture.time.advance(by: .seconds(121))
    #expect(engine.status.state == .trying)
    _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    #expect(engine.status.state == .ready)
    #expect(sink.written.contains("engine.resting engine=gpu rest_ms=120000 reason=busy"))
    #expect(sink.written.last == "engine.ready engine=gpu")
  }

  @Test func aKeyThatIsNotAcceptedStopsTheEngineAtOnce() async throws {
    let puppet = Puppet([.fault(.unauthorized)])
    let engine = fixture.engine(puppet)
    await #expect(throws: EngineError.self) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(puppet.orders.count == 1 && engine.status.state == .resting)
  }

  @Test func aRefusalIsNoFaultOfTheEngine() async throws {
    let puppet = Puppet([.fault(.refused(reason: "moderation_blocked"))])
    let engine = fixture.engine(puppet, restAfter: 1)
    for _ in 0..<3 {
      await #expect(throws: EngineError.refused(reason: "moderation_blocked")) {
        _ = try await engine.generate(UpstreamFixture.request()) { _ in }
      }
    }
    #expect(engine.status.state == .ready && engine.status.refused == 3)
    #expect(puppet.orders.count == 3)
  }

  @Test func faultsInARowOpenTheBreakerAndOneTrialClosesIt() async throws {
    let puppet = Puppet([
      .fault(.broken(reason: "1")), .fault(.broken(reason: "2")), .fault(.broken(reason: "3")),
      .fault(.broken(reason: "4")), .files([try UpstreamFixture.png()]),
    ])
    let engine = fixture.engine(puppet, attempts: 10, restAfter: 3)
    await #expect(throws: EngineError.self) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    // The fourth attempt of the same order is not made: it rests.
    #expect(puppet.orders.count == 3 && engine.status.state == .resting)
    fixture.time.advance(by: .seconds(11))
    await #expect(throws: EngineError.self) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(puppet.orders.count == 4 && engine.status.state == .resting)
    fixture.time.advance(by: .seconds(21))
    _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    #expect(engine.status.state == .ready)
  }

  @Test func placesAreSharedAndCancelledOnesAreLeft() async throws {
    let file = try UpstreamFixture.png()
    let puppet = Puppet([.hang, .files([file])])
    let engine = fixture.engine(puppet, concurrency: 1)
    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = try? await engine.generate(UpstreamFixture.request()) { _ in } }
      while puppet.orders.isEmpty { await Task.yield() }
      group.addTask { _ = try? await engine.generate(UpstreamFixture.request(seed: 2)) { _ in } }
      while engine.status.waiting == 0 { await Task.yield() }
      #expect(engine.status.running == 1)
      group.cancelAll()
    }
    #expect(puppet.orders.count == 1)
    #expect(engine.status.running == 0 && engine.status.waiting == 0)
    _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    #expect(engine.status.failed == 0 && engine.status.drawn == 1)
  }

  @Test func anEngineWhoseProcessStartsIsWaitedForButNotForEver() async throws {
    let readiness = ServerReadiness()
    let puppet = Puppet([.files([try UpstreamFixture.png()])])
    let engine = fixture.engine(puppet, readiness: readiness)
    #expect(engine.status.state == .starting)
    await #expect(throws: EngineError.failed(reason: "not done in time")) {
      _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    }
    #expect(puppet.orders.isEmpty)
    readiness.set(true)
    _ = try await engine.generate(UpstreamFixture.request()) { _ in }
    #expect(engine.status.state == .ready)
  }
}
