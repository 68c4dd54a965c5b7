import Domain
import HTTP
import Lifecycle
import TestSupport
import Testing

@testable import Generation

@Suite(.timeLimit(.minutes(1)))
struct ManagedServerTests {
  private func server(
    _ script: String, transport: ScriptedTransport, startLimit: Duration = .seconds(30),
    log: NoteSink
  ) -> ManagedServer {
    ManagedServer(
      engine: "gpu",
      settings: .init(
        command: ["/bin/sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"],
        healthURL: "http://127.0.0.1:1/health", startLimit: startLimit),
      transport: transport, clock: ContinuousClock(), randomBytes: SeededBytes().bytes,
      logger: Logger(sink: log, level: .debug))
  }

  /// Runs a server until the condition holds.
  private func run(
    _ server: ManagedServer, until isDone: @escaping @Sendable () -> Bool
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      while !isDone() { try await ContinuousClock().sleep(for: .milliseconds(10)) }
      group.cancelAll()
    }
  }

  @Test func aProcessIsReadyOnceItAnswersAndEndsWithUs() async throws {
    let log = NoteSink()
    let answers = ScriptedTransport([
      .fault(.notSent(reason: "refused")), .json("{}", status: 503), .json("{}"),
    ])
    let server = server("echo loading; exec sleep 60", transport: answers, log: log)
    try await run(server) { server.readiness.isReady }
    #expect(!server.readiness.isReady)
    #expect(log.written.contains("engine.output engine=gpu line=loading"))
    #expect(log.written.contains { $0.hasPrefix("engine.process.ready engine=gpu") })
    #expect(log.written.last == "engine.process.ended engine=gpu how=killed(signal: 15)")
  }

  @Test func aProcessThatDiesIsStartedAgain() async throws {
    let log = NoteSink()
    let server = server("exit 3", transport: ScriptedTransport([.page]), log: log)
    try await run(server) {
      log.written.count { $0.hasPrefix("engine.process.started") } == 2
    }
    #expect(log.written.contains("engine.process.ended engine=gpu how=exited(status: 3)"))
  }

  @Test func aProgramThatIsNotThereIsSaidSo() async throws {
    let log = NoteSink()
    let server = ManagedServer(
      engine: "gpu",
      settings: .init(
        command: ["no-such-program"], environment: ["PATH": "/usr/bin:/bin"],
        healthURL: "http://127.0.0.1:1/", startLimit: .seconds(30)),
      transport: ScriptedTransport([.page]), clock: ContinuousClock(),
      randomBytes: SeededBytes().bytes, logger: Logger(sink: log, level: .debug))
    try await run(server) { log.written.contains { $0.hasPrefix("engine.process.ended") } }
    #expect(log.written.contains("engine.process.ended engine=gpu how=exited(status: 127)"))
    #expect(log.written.contains { $0.contains("no-such-program") })
  }

  @Test func aProcessThatNeverAnswersIsEnded() async throws {
    let log = NoteSink()
    let server = server(
      "exec sleep 60", transport: ScriptedTransport([.page]), startLimit: .seconds(1), log: log)
    try await run(server) {
      log.written.contains("engine.process.ended engine=gpu how=killed(signal: 9)")
    }
    #expect(log.written.contains { $0.hasPrefix("engine.process.overdue") })
  }
}
