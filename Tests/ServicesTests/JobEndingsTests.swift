import Domain
import Lifecycle
import Services
import Synchronization
import Testing

struct JobEndingsTests {
  private final class Calls: Sendable {
    private let state = Mutex<[Int64: Int]>([:])
    var all: [Int64: Int] { state.withLock { $0 } }
    func add(_ id: Int64) { state.withLock { $0[id, default: 0] += 1 } }
  }

  private let endings = JobEndings()
  private let calls = Calls()

  private func observe(_ id: Int64) {
    endings.observe(JobID(id)) { [calls] in calls.add(id) }
  }

  @Test func whoWaitsIsToldOnce() {
    observe(1)
    observe(1)
    observe(2)
    #expect(calls.all.isEmpty)
    #expect(endings.waitingCount == 2)
    endings.note(JobID(1))
    endings.note(JobID(1))
    #expect(calls.all == [1: 2])
    #expect(endings.waitingCount == 1)
  }

  @Test func whoAsksLateIsToldAtOnce() {
    endings.note(JobID(1))
    observe(1)
    #expect(calls.all == [1: 1])
    #expect(endings.waitingCount == 0)
  }

  @Test func theOldestAreForgottenFirst() {
    for id in 1...8193 as ClosedRange<Int64> { endings.note(JobID(id)) }
    observe(2)
    observe(8193)
    #expect(calls.all == [2: 1, 8193: 1])
    observe(1)
    #expect(endings.waitingCount == 1)
    // Noted once more it is remembered once more, in place of the next oldest.
    endings.note(JobID(1))
    #expect(calls.all[1] == 1)
    observe(1)
    #expect(calls.all[1] == 2)
    observe(2)
    #expect(endings.waitingCount == 1)
    observe(3)
    #expect(calls.all[3] == 1)
  }

  @Test func anObserverMayObserve() {
    endings.observe(JobID(1)) { [endings, calls] in
      endings.observe(JobID(1)) { calls.add(1) }
      endings.note(JobID(2))
    }
    observe(2)
    endings.note(JobID(1))
    #expect(calls.all == [1: 1, 2: 1])
  }

  @Test func underManyTasksEveryObserverIsToldExactlyOnce() async {
    await withTaskGroup(of: Void.self) { group in
      for id in 1...500 as ClosedRange<Int64> {
        group.addTask { observe(id) }
        group.addTask { endings.note(JobID(id)) }
        group.addTask { observe(id) }
        group.addTask { endings.note(JobID(id)) }
      }
    }
    #expect(calls.all.count == 500)
    #expect(calls.all.values.allSatisfy { $0 == 2 })
    #expect(endings.waitingCount == 0)
  }

  @Test func eachEndingRingsTheBell() async {
    let bell = Wakeup()
    let endings = JobEndings(bell: bell)
    endings.note(JobID(1))
    var rings = bell.rings.makeAsyncIterator()
    #expect(await rings.next() != nil)
  }
}
