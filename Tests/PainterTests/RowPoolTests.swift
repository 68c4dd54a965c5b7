import Synchronization
import Testing

@testable import Painter

@Suite struct RowPoolTests {
  @Test(arguments: [1, 2, 5]) func everyPieceIsDoneOnceAndStagesInOrder(_ threads: Int) {
    let seen = Mutex([[Int]](repeating: [], count: 2))
    let stages = (0..<2).map { number in
      Stage(count: 37, weight: 1) { index in
        seen.withLock {
          if number == 1 { #expect($0[0].count == 37) }
          $0[number].append(index)
        }
      }
    }
    let done = RowPool(threads: threads).run(
      stages, grain: 4, progress: { _ in }, isCancelled: { false })
    #expect(done)
    seen.withLock {
      #expect($0[0].sorted() == Array(0..<37))
      #expect($0[1].sorted() == Array(0..<37))
    }
  }

  @Test func scatteredPiecesAreAllVisited() {
    for pieces in 1...300 {
      let stride = RowPool.stride(over: pieces)
      #expect(Set((0..<pieces).map { $0 * stride % pieces }).count == pieces)
    }
  }

  @Test func progressRisesFromNothingToAll() {
    let reports = Mutex([Double]())
    let stages = [Stage(count: 40, weight: 3) { _ in }, Stage(count: 10, weight: 1) { _ in }]
    _ = RowPool(threads: 2).run(
      stages, grain: 2, progress: { value in reports.withLock { $0.append(value) } },
      isCancelled: { false })
    reports.withLock {
      #expect($0.first == 0)
      #expect($0.last == 1)
      #expect($0 == $0.sorted())
      #expect($0.count > 10)
    }
  }

  @Test func cancelStopsWork() {
    let done = Atomic<Int>(0)
    let stage = Stage(count: 1000, weight: 1) { _ in done.add(1, ordering: .relaxed) }
    let finished = RowPool(threads: 2).run(
      [stage], grain: 1, progress: { _ in },
      isCancelled: { done.load(ordering: .relaxed) >= 10 })
    #expect(!finished)
    #expect(done.load(ordering: .relaxed) < 20)
  }
}
