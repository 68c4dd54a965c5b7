import Domain
import TestSupport
import Testing

@testable import API

@Suite(.timeLimit(.minutes(5)))
struct RunningGateTests {
  private let key = KeyID(1)
  private let clock = ManualClock()

  private func gate(_ limit: Int) -> RunningGate {
    RunningGate(limit: limit, patience: .seconds(10), clock: clock)
  }

  @Test func theSixthWaitsUntilOneLeaves() async {
    let gate = gate(5)
    for _ in 0..<5 { #expect(await gate.enter(key)) }
    #expect(await gate.enter(KeyID(2)))
    async let sixth = gate.enter(key)
    await clock.sleepers(1)
    #expect(gate.running(key) == 5)
    gate.leave(key)
    #expect(await sixth)
    #expect(gate.running(key) == 5)
    for _ in 0..<5 { gate.leave(key) }
    #expect(gate.running(key) == 0)
    #expect(gate.running(KeyID(2)) == 1)
  }

  @Test func placesAreHandedOverInOrder() async {
    let gate = gate(1)
    #expect(await gate.enter(key))
    let order = Tally<[Int]>([])
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<5 {
        group.addTask {
          _ = await gate.enter(key)
          order.change { $0.append(number) }
          gate.leave(key)
        }
        await eventually { gate.waiting(key) == number + 1 }
      }
      gate.leave(key)
    }
    #expect(order.change { $0 } == [0, 1, 2, 3, 4])
    #expect(gate.running(key) == 0)
  }

  @Test func patienceEnds() async {
    let gate = gate(1)
    #expect(await gate.enter(key))
    async let second = gate.enter(key)
    await clock.sleepers(1)
    clock.advance(by: .seconds(10))
    #expect(await second == false)
    #expect(gate.waiting(key) == 0)
    gate.leave(key)
    #expect(gate.running(key) == 0)
    #expect(await gate.enter(key))
  }

  @Test func aCancelledWaiterTakesNoPlace() async {
    let gate = gate(1)
    #expect(await gate.enter(key))
    let entered = await withTaskGroup(of: Bool.self) { group in
      group.addTask { await gate.enter(key) }
      await eventually { gate.waiting(key) == 1 }
      group.cancelAll()
      return await group.next()
    }
    #expect(entered == false)
    gate.leave(key)
    #expect(gate.running(key) == 0 && gate.waiting(key) == 0)
  }

  @Test func aTaskThatIsCancelledBeforeItWaitsIsRefused() async {
    let gate = gate(1)
    #expect(await gate.enter(key))
    let entered = await withTaskGroup(of: Bool.self) { group in
      group.cancelAll()
      group.addTask { await gate.enter(key) }
      return await group.next()
    }
    #expect(entered == false)
    gate.leave(key)
    #expect(await gate.enter(key))
  }

  @Test func aLongQueueIsRefusedAtOnce() async {
    let gate = gate(1)
    #expect(await gate.enter(key))
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<50 {
        group.addTask { await gate.enter(key) }
        await eventually { gate.waiting(key) == number + 1 }
      }
      #expect(await gate.enter(key) == false)
      group.cancelAll()
    }
    gate.leave(key)
    #expect(gate.running(key) == 0)
  }

  @Test func underManyTasksTheLimitHoldsAndNoPlaceIsLost() async {
    let gate = RunningGate(limit: 3, patience: .milliseconds(2), clock: ContinuousClock())
    let keys = [KeyID(1), KeyID(2)]
    let inside = Tally<[KeyID: Int]>([:])
    let worst = Tally(0)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<600 {
        let key = keys[number % 2]
        group.addTask {
          let isCancelled = number % 7 == 0
          await withTaskGroup(of: Void.self) { inner in
            inner.addTask {
              guard await gate.enter(key) else { return }
              let count = inside.change { inside in
                inside[key, default: 0] += 1
                return inside[key, default: 0]
              }
              worst.change { $0 = max($0, count) }
              await Task.yield()
              inside.change { $0[key, default: 0] -= 1 }
              gate.leave(key)
            }
            if isCancelled { inner.cancelAll() }
          }
        }
      }
    }
    #expect((1...3).contains(worst.change { $0 }))
    for key in keys { #expect(gate.running(key) == 0 && gate.waiting(key) == 0) }
    for key in keys { #expect(await gate.enter(key)) }
  }
}
