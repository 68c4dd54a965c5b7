import Glibc
import Lifecycle
import Synchronization
import Testing

struct BlockingExecutorTests {
  private actor Worker {
    private nonisolated let executor: BlockingExecutor
    private var steps: [Int] = []

    init(_ executor: BlockingExecutor) {
      self.executor = executor
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
      executor.asUnownedSerialExecutor()
    }

    func step(_ number: Int) {
      steps.append(number)
    }

    /// Blocks its thread until `other` has been reached from another one.
    func block(until gate: borrowing Atomic<Bool>) {
      while !gate.load(ordering: .acquiring) { sched_yield() }
    }

    var count: Int { steps.count }
  }

  private final class Flag: Sendable {
    let isSet = Atomic<Bool>(false)
  }

  @Test func workIsSerialAndComplete() async {
    let worker = Worker(BlockingExecutor(label: "test"))
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<500 { group.addTask { await worker.step(number) } }
    }
    #expect(await worker.count == 500)
  }

  @Test(.timeLimit(.minutes(1))) func blockedExecutorsDoNotHoldUpTheTasksOfOthers() async {
    let flag = Flag()
    let workers = (0..<8).map { Worker(BlockingExecutor(label: "test.\($0)")) }
    await withTaskGroup(of: Void.self) { group in
      for worker in workers { group.addTask { await worker.block(until: flag.isSet) } }
      // Runs on Swift's own pool, which has fewer threads than there are blocked workers.
      group.addTask { flag.isSet.store(true, ordering: .releasing) }
    }
    for worker in workers { #expect(await worker.count == 0) }
  }
}
