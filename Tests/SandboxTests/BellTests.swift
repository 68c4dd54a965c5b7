import Testing

@testable import Sandbox

@Suite struct BellTests {
  @Test func aRingBeforeTheWaitIsRememberedAndTheNewestCounts() async {
    let bell = Bell<Int>()
    bell.ring(1)
    bell.ring(2)
    #expect(await bell.wait(atMost: .seconds(60), clock: StoppedClock()) == 2)
  }

  @Test func aBellIsWaitedForAgain() async {
    let bell = Bell<Int>()
    for number in 0..<3 {
      bell.ring(number)
      #expect(await bell.wait(atMost: .seconds(60), clock: StoppedClock()) == number)
    }
  }

  @Test func waitingEndsWithTheTimeOrTheTask() async {
    let bell = Bell<Int>()
    #expect(await bell.wait(atMost: .seconds(60), clock: InstantClock()) == nil)
    await withTaskGroup(of: Int?.self) { group in
      group.addTask { await Bell<Int>().wait(atMost: .seconds(60), clock: StoppedClock()) }
      group.cancelAll()
      for await signal in group { #expect(signal == nil) }
    }
  }
}
