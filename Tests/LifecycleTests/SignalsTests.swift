import Glibc
import Lifecycle
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct SignalsTests {
  @Test func signalsArriveInsteadOfEndingTheProcess() async {
    let signals = Signals([SIGUSR1, SIGUSR2])
    let hasArrived = Flag()
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await signal in signals.stream {
          #expect(signal == SIGUSR2)
          break
        }
        hasArrived.value.store(true, ordering: .releasing)
      }
      // Dispatch begins to watch on a thread of its own; what comes before is ignored.
      while !hasArrived.value.load(ordering: .acquiring) {
        kill(getpid(), SIGUSR2)
        await Task.yield()
      }
    }
  }

  private final class Flag: Sendable {
    let value = Atomic<Bool>(false)
  }
}
