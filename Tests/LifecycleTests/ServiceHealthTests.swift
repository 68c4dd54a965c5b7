import Testing

@testable import Lifecycle

struct ServiceHealthTests {
  @Test func isWellWhileAllExpectedServicesWork() {
    let health = ServiceHealth()
    #expect(health.problem == "starting")
    health.expect(["poller", "worker"])
    #expect(health.problem == "not working: poller, worker")
    health.begin("worker")
    #expect(health.problem == "not working: poller")
    health.begin("poller")
    #expect(health.problem == nil)
    health.end("worker")
    #expect(health.problem == "not working: worker")
    health.drain()
    #expect(health.problem == "stopping")
  }

  @Test func aGroupTellsWhatItsServicesDo() async throws {
    struct Waiter: Service {
      let name: String
      let begun: Canceller
      func run() async throws {
        begun.cancel()
        await Canceller().wait()
      }
    }
    let health = ServiceHealth()
    let begun = [Canceller(), Canceller()]
    let (stop, continuation) = AsyncStream<Void>.makeStream()
    let group = ServiceGroup(
      services: [Waiter(name: "a", begun: begun[0]), Waiter(name: "b", begun: begun[1])],
      drainDeadline: .seconds(10), health: health, logger: .silent)
    async let ended: Void = group.run(until: stop)
    for gate in begun { await gate.wait() }
    #expect(health.problem == nil)
    continuation.finish()
    try await ended
    #expect(health.problem == "stopping")
  }
}
