import Glibc

/// A point of the system's monotonic clock, which is also libcurl's.
struct Nanoseconds: Comparable, Sendable {
  let value: Int64

  static let never = Nanoseconds(value: .max)

  static func now() -> Nanoseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Nanoseconds(value: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }

  static func < (lhs: Nanoseconds, rhs: Nanoseconds) -> Bool { lhs.value < rhs.value }

  /// Saturates: a duration of centuries means `never`.
  func advanced(by duration: Duration) -> Nanoseconds {
    let parts = duration.components
    let (whole, overflow) = parts.seconds.multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return parts.seconds > 0 ? .never : self }
    let (sum, tooLate) = value.addingReportingOverflow(whole + parts.attoseconds / 1_000_000_000)
    return tooLate ? .never : Nanoseconds(value: sum)
  }

  func advanced(byMilliseconds count: Int) -> Nanoseconds {
    advanced(by: .milliseconds(count))
  }

  /// Whole milliseconds from `start` until this point, rounded up, 0 when it has passed.
  func milliseconds(since start: Nanoseconds) -> Int {
    guard self > start else { return 0 }
    return Int((value - start.value - 1) / 1_000_000) + 1
  }
}
