/// Runs services in order and stops them in reverse, each with a deadline.
package struct ServiceGroup: Sendable {
  private let services: [any Service]
  private let drainDeadline: Duration
  private let health: ServiceHealth
  private let logger: Logger

  /// - Parameters:
  ///   - services: Started in this order; a later one may depend on an earlier one.
  ///   - drainDeadline: How long each service may take to finish once cancelled.
  ///   - health: Told which services work.
  ///   - logger: Told `service.started`, `service.stopped`, `service.failed`, `service.stuck`.
  package init(
    services: [any Service], drainDeadline: Duration, health: ServiceHealth = ServiceHealth(),
    logger: Logger
  ) {
    self.services = services
    self.drainDeadline = drainDeadline
    self.health = health
    self.logger = logger
  }

  /// Runs until the task is cancelled, `stop` yields, or a service ends by itself.
  ///
  /// - Parameter stop: Finishing or yielding starts the drain.
  /// - Throws: `ServiceGroupError.ended` when a service returned or threw before the drain.
  package func run(until stop: AsyncStream<Void>) async throws {
    health.expect(services.map(\.name))
    let failure = await withTaskGroup(of: Ending.self) { group -> (any Error)? in
      let cancellers = services.enumerated().map { index, service in
        let canceller = Canceller()
        group.addTask { await supervise(service, index: index, canceller: canceller) }
        logger.debug("service.started", [LogField("service", service.name)])
        return canceller
      }
      group.addTask {
        for await _ in stop { break }
        return .stopRequested
      }
      let first = await group.next() ?? .stopRequested
      var failure: (any Error)?
      var running = Set(services.indices)
      health.drain()
      note(first, failure: &failure, running: &running, draining: Task.isCancelled)
      for index in services.indices.reversed() where running.contains(index) {
        await finish(services[index])
        cancellers[index].cancel()
        await drain(index, group: &group, failure: &failure, running: &running)
      }
      group.cancelAll()
      return failure
    }
    if let failure { throw failure }
  }

  private func drain(
    _ index: Int, group: inout TaskGroup<Ending>, failure: inout (any Error)?,
    running: inout Set<Int>
  ) async {
    let deadline = drainDeadline
    group.addTask {
      // Cut short by cancellation of the whole group, it says nothing about the service.
      do { try await Task.sleep(for: deadline) } catch { return .stopRequested }
      return .deadline(index)
    }
    while running.contains(index), let ending = await group.next() {
      if case .deadline(let late) = ending {
        guard late == index else { continue }
        logger.warning("service.stuck", [LogField("service", services[index].name)])
        return
      }
      note(ending, failure: &failure, running: &running, draining: true)
    }
  }

  /// Lets a service finish its work, for no longer than the deadline.
  private func finish(_ service: any Service) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await service.drain() }
      group.addTask { [drainDeadline] in try? await Task.sleep(for: drainDeadline) }
      _ = await group.next()
      group.cancelAll()
    }
  }

  private func note(
    _ ending: Ending, failure: inout (any Error)?, running: inout Set<Int>, draining: Bool = false
  ) {
    guard case .service(let index, let error) = ending else { return }
    running.remove(index)
    let name = LogField("service", services[index].name)
    if let error, !(error is CancellationError) {
      logger.error("service.failed", [name, LogField("error", error)])
      failure = failure ?? error
    } else {
      logger.debug("service.stopped", [name])
      if !draining { failure = failure ?? ServiceGroupError.ended(service: services[index].name) }
    }
  }

  private func supervise(
    _ service: any Service, index: Int, canceller: Canceller
  ) async -> Ending {
    await withTaskGroup(of: Ending?.self) { group in
      group.addTask {
        health.begin(service.name)
        defer { health.end(service.name) }
        do {
          try await service.run()
          return .service(index, nil)
        } catch {
          return .service(index, error)
        }
      }
      group.addTask {
        await canceller.wait()
        return nil
      }
      while let ending = await group.next() {
        if let ending {
          canceller.cancel()
          return ending
        }
        group.cancelAll()
      }
      return .service(index, nil)
    }
  }

  private enum Ending: Sendable {
    case service(Int, (any Error)?)
    case stopRequested
    case deadline(Int)
  }
}

/// Why a group ended although nobody asked it to.
package enum ServiceGroupError: Error, Sendable, Equatable {
  /// A service returned before the drain began.
  case ended(service: String)
}
