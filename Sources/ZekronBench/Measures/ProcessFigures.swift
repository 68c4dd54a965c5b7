import FoundationEssentials
import Glibc

/// What the kernel has counted for a process.
struct ProcessFigures {
  /// User and system time, in seconds.
  let cpuSeconds: Double
  /// Resident now, in bytes.
  let residentBytes: Int
  /// The most it has ever been.
  let peakBytes: Int
  /// Of what is resident, that which is of no file: not the program's own pages.
  let anonymousBytes: Int

  /// - Parameter pid: A running process (proc(5): `stat` fields 14 and 15, `status`).
  init?(pid: Int32) {
    guard let stat = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8),
      let name = stat.lastIndex(of: ")")
    else { return nil }
    let fields = stat[stat.index(after: name)...].split(separator: " ")
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    cpuSeconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    residentBytes = Self.kilobytes("VmRSS", in: status) * 1024
    peakBytes = Self.kilobytes("VmHWM", in: status) * 1024
    anonymousBytes = Self.kilobytes("RssAnon", in: status) * 1024
  }

  private static func kilobytes(_ name: String, in status: String) -> Int {
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
