/// A clock on which every sleep is over at once, as on `LeapingClock`, and takes the wall time with
/// it: for who sleeps on one and reads rows that wait on the other.
package final class PassingClock: Clock {
  package typealias Instant = LeapingClock.Instant

  private let inner = LeapingClock()
  private let time: ManualTime

  package init(time: ManualTime) {
    self.time = time
  }

  package var now: Instant { inner.now }
  package var minimumResolution: Duration { inner.minimumResolution }

  package func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    time.advance(by: inner.now.duration(to: deadline))
    try await inner.sleep(until: deadline, tolerance: tolerance)
    try await Task.sleep(for: .milliseconds(1))
  }
}
