import Glibc

/// The machine's clocks in milliseconds.
enum Milliseconds {
  static var monotonic: Double { read(CLOCK_MONOTONIC) }

  static var wall: Int64 { Int64(read(CLOCK_REALTIME)) }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
  }
}
