import Glibc

/// What the system knows of this process, under the names that every Prometheus client uses.
package struct ProcessFigures: MetricSource {
  private let version: String

  /// - Parameter version: Of the program.
  package init(version: String) {
    self.version = version
  }

  package var families: [MetricFamily] {
    [
      MetricFamily(
        "zekron_build_info", "1; its label is the running version.", .gauge,
        [MetricSample(.count(1), labels: [("version", version)])]),
      .gauge(
        "process_resident_memory_bytes", "Memory that is resident.", .count(Self.residentBytes)),
      MetricFamily(
        "process_cpu_seconds_total", "User and system time spent.", .counter,
        [MetricSample(.micros(Self.cpuMicros))]),
    ]
  }

  /// Resident memory in bytes, 0 where it cannot be known (proc_pid_statm(5)).
  package static var residentBytes: Int {
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 128)
    let count = read(file, &buffer, buffer.count)
    let fields = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  private static var cpuMicros: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }
}
