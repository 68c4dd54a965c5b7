import Synchronization
import Testing

@testable import API

struct CountdownTests {
  @Test func theLastWhoArrivesActsOnce() {
    let calls = Counter()
    let countdown = Countdown(2) { calls.add() }
    countdown.arrive()
    #expect(calls.count == 0)
    countdown.arrive()
    #expect(calls.count == 1)
    countdown.arrive()
    #expect(calls.count == 1)
  }

  @Test func manyMayArriveAtOnce() async {
    let calls = Counter()
    let countdown = Countdown(200) { calls.add() }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<250 { group.addTask { countdown.arrive() } }
    }
    #expect(calls.count == 1)
  }

  private final class Counter: Sendable {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }
    func add() { state.withLock { $0 += 1 } }
  }
}
