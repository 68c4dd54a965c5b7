import TestSupport
import Testing

@testable import Bot

struct FifoTests {
  @Test func firstInIsFirstOut() {
    var fifo = Fifo<Int>()
    #expect(fifo.isEmpty && fifo.popFirst() == nil)
    for number in 1...3 { fifo.append(number) }
    #expect(fifo.popFirst() == 1)
    fifo.prepend(0)
    #expect(
      [fifo.popFirst(), fifo.popFirst(), fifo.popFirst(), fifo.popFirst()] == [0, 2, 3, nil])
    #expect(fifo.isEmpty)
  }

  @Test func aNewOneIsPutBeforeAnUntouchedFirst() {
    var fifo = Fifo<Int>()
    fifo.append(2)
    fifo.prepend(1)
    #expect(fifo.removeAll() == [1, 2])
    #expect(fifo.isEmpty && fifo.removeAll().isEmpty)
  }

  @Test(arguments: 1...5)
  func itBehavesLikeAnArray(seed: UInt64) {
    let random = SeededBytes(seed: seed)
    var fifo = Fifo<UInt64>()
    var model: [UInt64] = []
    for step in 0..<UInt64(5000) {
      switch random.next() % 100 {
      case 0..<45:
        fifo.append(step)
        model.append(step)
      case 45..<50:
        fifo.prepend(step)
        model.insert(step, at: 0)
      case 99 where random.next() % 20 == 0:
        #expect(fifo.removeAll() == model)
        model = []
      default: #expect(fifo.popFirst() == (model.isEmpty ? nil : model.removeFirst()))
      }
      #expect(fifo.isEmpty == model.isEmpty)
    }
    #expect(fifo.removeAll() == model)
  }
}
