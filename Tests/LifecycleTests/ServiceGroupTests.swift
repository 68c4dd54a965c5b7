import Lifecycle
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct ServiceGroupTests {
  private struct Broken: Error, Equatable {}

  /// A service that tells what happens to it and ends as it is told.
  private struct Player: Service {
    let name: String
    let story: Story
    var onRun: @Sendable () async throws -> Void = { await Canceller().wait() }
    var onDrain: @Sendable () async -> Void = {}

    func run() async throws {
      story.add("\(name) runs")
      defer { story.add("\(name) ends") }
      try await onRun()
    }

    func drain() async {
      story.add("\(name) drains")
      await onDrain()
    }
  }

  private final class Story: Sendable {
    private let lines = Mutex<[String]>([])

    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  private final class Box: Sendable {
    private let kept = Mutex<UnsafeContinuation<Void, Never>?>(nil)

    func keep(_ continuation: UnsafeContinuation<Void, Never>) {
      kept.withLock { $0 = continuation }
    }

    func resume() {
      kept.withLock { $0 }?.resume()
    }
  }

  private let story = Story()
  private let log = Lines()

  private func group(_ services: [Player], deadline: Duration = .seconds(30)) -> ServiceGroup {
    ServiceGroup(
      services: services, drainDeadline: deadline, logger: Logger(sink: log, level: .debug))
  }

  @Test func stopEndsServicesInReverseEachDrainedBefore() async throws {
    let (stop, continuation) = AsyncStream<Void>.makeStream()
    let started = Canceller()
    let services = [
      Player(name: "a", story: story),
      Player(name: "b", story: story),
      Player(
        name: "c", story: story,
        onRun: {
          started.cancel()
          await Canceller().wait()
        }),
    ]
    async let running: Void = group(services).run(until: stop)
    await started.wait()
    continuation.yield()
    try await running
    #expect(Set(story.all.prefix(3)) == ["a runs", "b runs", "c runs"])
    #expect(
      story.all.dropFirst(3) == [
        "c drains", "c ends", "b drains", "b ends", "a drains", "a ends",
      ])
    #expect(log.events.filter { $0 == "service.stopped" }.count == 3)
  }

  @Test func aServiceThatThrowsStopsTheOthersAndIsReported() async {
    let services = [
      Player(name: "a", story: story),
      Player(name: "b", story: story, onRun: { throw Broken() }),
    ]
    await #expect(throws: Broken()) {
      try await group(services).run(until: AsyncStream { _ in })
    }
    #expect(story.all.contains("a ends"))
    #expect(!story.all.contains("b drains"))
    #expect(log.events.contains("service.failed"))
  }

  @Test func aServiceThatReturnsEarlyEndsTheGroup() async {
    let services = [
      Player(name: "a", story: story), Player(name: "b", story: story, onRun: {}),
    ]
    await #expect(throws: ServiceGroupError.ended(service: "b")) {
      try await group(services).run(until: AsyncStream { _ in })
    }
  }

  @Test func aFailureDuringTheDrainIsReported() async {
    let services = [
      Player(name: "a", story: story),
      Player(
        name: "b", story: story,
        onRun: {
          await Canceller().wait()
          throw Broken()
        }),
    ]
    await #expect(throws: Broken()) {
      try await group(services).run(until: AsyncStream { $0.finish() })
    }
    #expect(story.all.contains("a ends"))
  }

  @Test func endlessDrainIsCutAtTheDeadline() async throws {
    let services = [
      Player(name: "a", story: story, onDrain: { await Canceller().wait() })
    ]
    try await group(services, deadline: .milliseconds(5)).run(until: AsyncStream { $0.finish() })
    #expect(story.all == ["a runs", "a drains", "a ends"])
  }

  @Test func aServiceDeafToCancellationIsCalledStuckAndTheOthersStopMeanwhile() async throws {
    let isDeaf = Canceller()
    let box = Box()
    let services = [
      Player(
        name: "a", story: story,
        onRun: {
          await Canceller().wait()
          box.resume()
        }),
      Player(
        name: "b", story: story,
        onRun: {
          // A continuation knows nothing of cancellation.
          await withUnsafeContinuation { continuation in
            box.keep(continuation)
            isDeaf.cancel()
          }
        }),
    ]
    let (stop, continuation) = AsyncStream<Void>.makeStream()
    async let running: Void = group(services, deadline: .milliseconds(5)).run(until: stop)
    await isDeaf.wait()
    continuation.finish()
    try await running
    #expect(log.events.contains("service.stuck"))
    #expect(story.all.suffix(2) == ["a ends", "b ends"])
  }

  @Test func cancellingTheGroupIsNoFailureOfAnyService() async throws {
    for _ in 0..<20 {
      let started = Canceller()
      let services = [
        Player(name: "a", story: story),
        Player(
          name: "b", story: story,
          onRun: {
            started.cancel()
            await Canceller().wait()
          }),
      ]
      let group = group(services)
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run(until: AsyncStream { _ in }) }
        await started.wait()
        tasks.cancelAll()
        try await tasks.next()
      }
    }
    #expect(!log.events.contains("service.stuck"))
    #expect(!log.events.contains("service.failed"))
  }

  @Test func noServicesWaitForTheStop() async throws {
    try await group([]).run(until: AsyncStream { $0.finish() })
    #expect(log.lines.isEmpty)
  }
}
