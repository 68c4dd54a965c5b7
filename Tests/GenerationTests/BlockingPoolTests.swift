import Dispatch
import Synchronization
import Testing

@testable import Generation

@Suite(.timeLimit(.minutes(1)))
struct BlockingPoolTests {
  /// Counts bodies that run at once.
  private final class Gauge: Sendable {
    private let state = Mutex((now: 0, most: 0))

    var most: Int { state.withLock(\.most) }
    var now: Int { state.withLock(\.now) }

    func enter() {
      state.withLock { state in
        state.now += 1
        state.most = max(state.most, state.now)
      }
    }

    func leave() { state.withLock { $0.now -= 1 } }
  }

  @Test func whatNobodyWaitsForRunsInItsTurn() async {
    let pool = BlockingPool(width: 1)
    let order = Mutex<[Int]>([])
    for number in 0..<5 { pool.begin { order.withLock { $0.append(number) } } }
    await pool.run { order.withLock { $0.append(5) } }
    #expect(order.withLock { $0 } == [0, 1, 2, 3, 4, 5])
  }

  @Test(arguments: [1, 2, 4])
  func neverMoreThanItsWidthRunAtOnce(width: Int) async {
    let pool = BlockingPool(width: width)
    let gauge = Gauge()
    let hold = DispatchSemaphore(value: 0)
    let total = await withTaskGroup(of: Int.self) { group in
      for number in 0..<12 {
        group.addTask {
          await pool.run {
            gauge.enter()
            hold.wait()
            gauge.leave()
            return number
          }
        }
      }
      // All that fit are inside before the first may leave.
      while gauge.now < width { await Task.yield() }
      for _ in 0..<12 { hold.signal() }
      return await group.reduce(0, +)
    }
    #expect(total == 66, "every body ran once and gave its own result")
    #expect(gauge.most == width)
    #expect(gauge.now == 0)
  }

  @Test func bodiesRunInOrderOfArrivalWhenThereIsOneSlot() async {
    let pool = BlockingPool(width: 1)
    let order = Mutex<[Int]>([])
    for number in 0..<20 {
      await pool.run { order.withLock { $0.append(number) } }
    }
    #expect(order.withLock { $0 } == Array(0..<20))
  }
}
