import Lifecycle
import Testing

@Suite(.timeLimit(.minutes(1)))
struct CancellerTests {
  @Test func waitReturnsOnceCancelled() async {
    let canceller = Canceller()
    async let waiting: Void = canceller.wait()
    canceller.cancel()
    canceller.cancel()
    await waiting
  }

  @Test func aGateOpenedBeforeStaysOpen() async {
    let canceller = Canceller()
    canceller.cancel()
    await canceller.wait()
    await canceller.wait()
  }

  @Test func cancellingTheWaiterEndsTheWait() async {
    let canceller = Canceller()
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await canceller.wait() }
      group.cancelAll()
    }
  }
}
