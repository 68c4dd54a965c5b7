package import Domain
package import HTTP
package import Lifecycle

/// An engine's server as a process of ours: started, watched, started again, and ended with us.
///
/// What it writes is logged: until it first answers as `info`, because that says why it does not
/// start; afterwards as `debug`, because servers write prompts.
package struct ManagedServer: Service {
  package let name: String
  /// Whether it takes orders.
  package let readiness = ServerReadiness()
  private let settings: Settings
  private let transport: any HTTPTransport
  private let clock: any Clock<Duration>
  private let randomBytes: RandomBytes
  private let logger: Logger

  /// What is started, and how it is known to work.
  package struct Settings: Sendable {
    let command: [String]
    let environment: [String: String]
    let healthURL: String
    let startLimit: Duration

    /// - Parameters:
    ///   - command: Program and arguments.
    ///   - environment: All of its environment.
    ///   - healthURL: Answers with status 2xx once it takes orders.
    ///   - startLimit: How long that may take, loading the model included.
    package init(
      command: [String], environment: [String: String], healthURL: String, startLimit: Duration
    ) {
      self.command = command
      self.environment = environment
      self.healthURL = healthURL
      self.startLimit = startLimit
    }
  }

  private static let look = Duration.milliseconds(500)
  /// Who has worked this long begins anew with short waits.
  private static let steady = Duration.seconds(60)

  /// - Parameters:
  ///   - engine: Name of the engine in the configuration.
  ///   - settings: What is started.
  ///   - transport: Asks whether it works.
  ///   - clock: For waiting.
  ///   - randomBytes: For jitter.
  ///   - logger: Told `engine.process.*`.
  package init(
    engine: String, settings: Settings, transport: any HTTPTransport,
    clock: any Clock<Duration>, randomBytes: @escaping RandomBytes, logger: Logger
  ) {
    name = "engine-" + engine
    self.settings = settings
    self.transport = transport
    self.clock = clock
    self.randomBytes = randomBytes
    self.logger = logger.with(LogField("engine", engine))
  }

  package func run() async throws {
    var backoff = Backoff(first: .seconds(1), cap: .seconds(60))
    while !Task.isCancelled {
      let life = await live()
      readiness.set(false)
      guard !Task.isCancelled else { return }
      if life > Self.steady { backoff.reset() }
      let random = randomBytes(2).reduce(0) { $0 << 8 | UInt64($1) }
      do { try await clock.sleep(for: backoff.next(random: random)) } catch { return }
    }
  }

  /// One life of the process, from its start to its end.
  ///
  /// - Returns: How long it took orders, in looks at it.
  private func live() async -> Duration {
    let group: ProcessGroup
    do {
      group = try ProcessGroup(command: settings.command, environment: settings.environment)
    } catch {
      logger.error("engine.process.failed", [LogField("error", error)])
      return .zero
    }
    logger.info("engine.process.started", [LogField("pid", group.pid)])
    return await withTaskGroup(of: Duration?.self) { tasks in
      tasks.addTask {
        for await line in group.lines {
          logger.log(readiness.isReady ? .debug : .info, "engine.output", [LogField("line", line)])
        }
        return nil
      }
      tasks.addTask { await watch(group) }
      let ending = await withTaskCancellationHandler {
        await group.wait()
      } onCancel: {
        group.terminate()
      }
      readiness.set(false)
      // Whatever it has started ends with it, unless the watcher is at that already.
      group.kill()
      logger.log(
        Task.isCancelled ? .info : .warning, "engine.process.ended",
        [LogField("how", String(describing: ending))])
      tasks.cancelAll()
      var life = Duration.zero
      for await watched in tasks { life = max(life, watched ?? .zero) }
      return life
    }
  }

  /// Waits until the process answers; ends it if it does not.
  private func watch(_ group: ProcessGroup) async -> Duration {
    var waited = Duration.zero
    while await !answers() {
      guard !Task.isCancelled else { return .zero }
      guard waited < settings.startLimit else {
        logger.error("engine.process.overdue", [LogField("waited", waited)])
        group.kill()
        return .zero
      }
      do { try await clock.sleep(for: Self.look) } catch { return .zero }
      waited += Self.look
    }
    guard group.ending == nil else { return .zero }
    readiness.set(true)
    logger.info("engine.process.ready", [LogField("after", waited)])
    var worked = Duration.zero
    while true {
      do { try await clock.sleep(for: .seconds(5)) } catch { return worked }
      worked += .seconds(5)
    }
  }

  private func answers() async -> Bool {
    let request = HTTPRequest(
      url: settings.healthURL, deadline: .seconds(5), maxResponseBytes: 1 << 20)
    guard let response = try? await transport.send(request) else { return false }
    return (200..<300).contains(response.status)
  }
}
