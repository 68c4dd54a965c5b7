import Synchronization

/// Runs stages one after the other, the pieces of each over a fixed number of threads.
struct RowPool: Sendable {
  let threads: Int

  /// False when cancelled on the way; the work done so far is then worthless.
  func run(
    _ stages: [Stage], grain: Int, progress: @Sendable (Double) -> Void,
    isCancelled: @Sendable () -> Bool
  ) -> Bool {
    let total = stages.reduce(0) { $0 + $1.weight }
    var done = 0.0
    progress(0)
    for stage in stages {
      let base = done
      let share = stage.weight / total
      let finished = run(stage, grain: grain, isCancelled: isCancelled) {
        progress(base + share * $0)
      }
      guard finished else { return false }
      done += share
    }
    progress(1)
    return true
  }

  private func run(
    _ stage: Stage, grain: Int, isCancelled: @Sendable () -> Bool,
    report: @Sendable (Double) -> Void
  ) -> Bool {
    let next = Atomic<Int>(0)
    let stopped = Atomic<Bool>(false)
    let finished = Mutex(0)
    let pieces = (stage.count + grain - 1) / grain
    let stride = Self.stride(over: pieces)
    Crew.perform(threads: threads) {
      while !stopped.load(ordering: .relaxed) {
        let turn = next.add(1, ordering: .relaxed).oldValue
        guard turn < pieces else { return }
        if isCancelled() {
          stopped.store(true, ordering: .relaxed)
          return
        }
        let start = turn * stride % pieces * grain
        let end = min(start + grain, stage.count)
        for index in start..<end { stage.body(index) }
        finished.withLock {
          $0 += end - start
          if $0 < stage.count { report(Double($0) / Double(stage.count)) }
        }
      }
    }
    return !stopped.load(ordering: .relaxed)
  }

  /// A step that visits every one of so many pieces once, neighbours far apart: rows of sky cost
  /// less than rows of grass, and progress shall rise as evenly through both.
  static func stride(over pieces: Int) -> Int {
    var step = max(1, pieces * 5 / 13)
    while !areCoprime(step, pieces) { step += 1 }
    return step
  }

  private static func areCoprime(_ a: Int, _ b: Int) -> Bool {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return a <= 1
  }
}
