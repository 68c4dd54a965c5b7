package import Domain
package import HTTP
package import Lifecycle
package import Services

/// Delivers what programs are to be told, each until its program has taken it.
///
/// A delivery is claimed before it is sent and settled after its answer, each in a transaction of
/// its own: a crash in between repeats it under the same `webhook-id`.
package struct CallbackSender: Service {
  package let name = "callbacks"

  private let parts: Parts
  private let wakeup: Wakeup
  private let busy = BusyReceivers()

  /// What is due is looked for so often, besides when somebody rings.
  private static let interval: Duration = .seconds(5)

  /// What the sender needs.
  package struct Parts: Sendable {
    let store: any Store
    let service: CallbackService
    /// What URLs and addresses are held against.
    let rules: OutsideRules
    let transport: any HTTPTransport
    let links: Links
    let announcer: any CallbackAnnouncer
    let time: any TimeSource
    let clock: any Clock<Duration>
    let logger: Logger

    /// Parts of a sender whose `transport` holds each address that it connects to against `rules`,
    /// follows no redirect and asks no proxy.
    package init(
      store: any Store, service: CallbackService, rules: OutsideRules,
      transport: any HTTPTransport, links: Links, announcer: any CallbackAnnouncer,
      time: any TimeSource, clock: any Clock<Duration>, logger: Logger
    ) {
      self.store = store
      self.service = service
      self.rules = rules
      self.transport = transport
      self.links = links
      self.announcer = announcer
      self.time = time
      self.clock = clock
      self.logger = logger
    }
  }

  /// A sender whose `wakeup` is to be rung whenever a delivery may have been queued.
  package init(_ parts: Parts, wakeup: Wakeup) {
    self.parts = parts
    self.wakeup = wakeup
  }

  package func run() async throws {
    wakeup.ring()
    await withDiscardingTaskGroup { group in
      group.addTask { await tick() }
      for await _ in wakeup.rings {
        while !Task.isCancelled, busy.hasRoom, let delivery = await claim() {
          busy.enter(delivery)
          group.addTask {
            await CallbackAttempt(delivery: delivery, parts: parts).run()
            busy.leave(delivery.id)
            wakeup.ring()
          }
        }
      }
      group.cancelAll()
    }
  }

  /// Rings now and then, for what is due only now.
  private func tick() async {
    while !Task.isCancelled {
      do { try await parts.clock.sleep(for: Self.interval) } catch { return }
      wakeup.ring()
    }
  }

  private func claim() async -> CallbackDelivery? {
    let now = parts.time.now()
    let (hosts, accounts) = (busy.hosts, busy.accounts)
    do {
      // Most rings find nothing, and a look holds up no writer.
      guard let due = try await parts.store.read({ tx in try tx.callbacks.nextDue() }), due <= now
      else { return nil }
      return try await parts.store.transaction { tx in
        try tx.callbacks.claimDue(
          at: now, leaseUntil: now.adding(CallbackService.lease), exceptHosts: hosts,
          exceptAccounts: accounts)
      }
    } catch {
      parts.logger.error("callback.claim.failed", [LogField("error", error)])
      return nil
    }
  }
}
