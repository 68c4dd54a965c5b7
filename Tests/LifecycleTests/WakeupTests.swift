import Lifecycle
import Testing

@Suite(.timeLimit(.minutes(1)))
struct WakeupTests {
  @Test func ringsWhileNobodyWaitsAreJoined() async {
    let wakeup = Wakeup()
    for _ in 0..<5 { wakeup.ring() }
    var rings = wakeup.rings.makeAsyncIterator()
    #expect(await rings.next() != nil)
    wakeup.ring()
    #expect(await rings.next() != nil)
    await withTaskGroup(of: Int.self) { group in
      // Nothing is left over: the next wait ends by cancellation alone.
      group.addTask {
        var count = 0
        for await _ in wakeup.rings { count += 1 }
        return count
      }
      group.cancelAll()
      #expect(await group.next() == 0)
    }
  }
}
